import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';
import type { SavedPage } from './SavedPage';

declare global {
  interface Window {
    /** The document's markup when it had been parsed, before anything could read it. */
    markupBefore?: string;
  }
}

/** Keeps the browser from everything but the pages that are served to it. */
export async function closeNetwork(context: BrowserContext): Promise<void> {
  await context.route(/^https?:/, (route) => route.abort());
}

/** Opens a saved page at its address, from its bytes, with its scripts off. */
export async function openSaved(context: BrowserContext, saved: SavedPage): Promise<Page> {
  const page = await context.newPage();
  const body = await readFile(saved.file);
  let served = false;
  await page.route(/^https?:/, (route) => {
    const request = route.request();
    const first = !served && request.isNavigationRequest() && request.frame() === page.mainFrame();
    if (!first) return route.abort();
    served = true;
    const headers = {
      'content-type': `text/html; charset=${saved.encoding}`,
      'content-security-policy': "script-src 'none'",
    };
    return route.fulfill({ status: 200, headers, body });
  });
  // The debugger's scripts run whatever the page's policy is, and before the extension's.
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      window.markupBefore = document.documentElement.outerHTML;
    });
  });
  await page.goto(saved.address, { waitUntil: 'domcontentloaded', timeout: 30_000 });
  return page;
}

/** Whether the document's markup differs from what was parsed. */
export function isMutated(page: Page): Promise<boolean> {
  return page.evaluate(() => window.markupBefore !== document.documentElement.outerHTML);
}
