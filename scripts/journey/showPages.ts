import type { BrowserContext, Page } from '@playwright/test';
import { addressOf } from './addressOf';
import { openArticle } from './openArticle';
import type { OpenBrowser } from './openBrowser';
import type { PageSource } from './PageSource';
import { serveFiles } from './serveFiles';

/**
 * Opens the pages in a window and stays until the reader closes it.
 *
 * @returns The exit code: 0 when every page could be opened.
 */
export async function showPages(
  { context }: OpenBrowser,
  sources: readonly PageSource[],
): Promise<number> {
  const server = await serveFiles();
  const closed = windowClosed(context);
  const [emptyTab] = context.pages();
  let code = 0;
  for (const source of sources) {
    const address = addressOf(source, server);
    const page = typeof address === 'string' ? await openArticle(context, address) : address;
    if (!('reason' in page)) continue;
    console.log(`${source.asked} ${page.reason}`);
    code = 1;
  }
  if (context.pages().length > 1) await emptyTab?.close();
  console.log('The browser is open; close its window to end.');
  await closed;
  await context.close();
  await server.close();
  return code;
}

/** On macOS a browser outlives its last window. */
function windowClosed(context: BrowserContext): Promise<void> {
  return new Promise((resolve) => {
    context.once('close', () => resolve());
    const watch = (page: Page) => {
      page.once('close', () => {
        if (context.pages().length === 0) resolve();
      });
    };
    context.pages().forEach(watch);
    context.on('page', watch);
  });
}
