import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { type ExtensionPage, openExtensionPage } from '../../scripts/journey/extensionPage';
import { paintedMarks } from '../../scripts/journey/markedPage';
import { type OpenBrowser, openBrowser } from '../../scripts/journey/openBrowser';
import { ensureChromium } from '../../scripts/setup/ensureChromium.mjs';

/** Someone at a browser with Yardstick in it. */
export interface Reader extends OpenBrowser {
  extension: ExtensionPage;
  /** Opens an address in a tab of its own. */
  open(address: string): Promise<Page>;
  /** Opens an article and waits until it is marked. */
  openMarked(address: string): Promise<Page>;
  /** Opens the popup of a tab as a page of its own. */
  popupOf(page: Page): Promise<Page>;
  close(): Promise<void>;
}

/** @param profile - Folder of the browser's profile; the same one again is the same reader again. */
export async function startReader(profile: string, language = 'en'): Promise<Reader> {
  const browser = await openBrowser({
    executable: await ensureChromium(),
    extension: join(process.cwd(), '.output/chrome-mv3-granted'),
    profile,
    window: 'hidden',
    language,
  });
  const { context, extensionId } = browser;
  const extension = await openExtensionPage(context, extensionId);
  const open = async (address: string) => {
    const page = await context.newPage();
    await page.goto(address);
    return page;
  };
  return {
    ...browser,
    extension,
    open,
    async openMarked(address) {
      const page = await open(address);
      await expect.poll(async () => (await paintedMarks(page)).length).toBeGreaterThan(0);
      return page;
    },
    async popupOf(page) {
      const tabId = await extension.tabIdOf(page);
      return open(`chrome-extension://${extensionId}/popup.html?tabId=${tabId}`);
    },
    close: () => context.close(),
  };
}
