import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import words from '../../public/_locales/en/messages.json' with { type: 'json' };

/** The popup of one tab, opened as a page of its own. */
export interface Popup {
  shoot(path: string): Promise<void>;
  /** Saves every mark and waits until the popup says that all are saved. */
  saveAll(): Promise<void>;
  /** Downloads the three exports as article.md, figures.csv and notes.json. */
  exportTo(folder: string): Promise<void>;
  close(): Promise<void>;
}

/** The most a browser gives a popup. */
const largest = { width: 800, height: 600 };
const exports = [
  { button: 'Markdown', file: 'article.md' },
  { button: 'CSV', file: 'figures.csv' },
  { button: 'JSON', file: 'notes.json' },
];

export async function openPopup(
  context: BrowserContext,
  extensionId: string,
  tabId: number,
): Promise<Popup> {
  const page = await context.newPage();
  await page.setViewportSize(largest);
  await page.goto(`chrome-extension://${extensionId}/popup.html?tabId=${tabId}`);
  const list = page.getByRole('list', { name: words.listLabel.message });
  await list.or(page.getByText(words.noMarksTitle.message)).waitFor();
  // A browser makes a popup as large as its body.
  const body = await page.locator('body').boundingBox();
  if (body) await page.setViewportSize({ width: body.width, height: body.height });
  return {
    shoot: async (path) => {
      await page.screenshot({ path });
    },
    async saveAll() {
      const button = page.getByRole('button', { name: words.saveAll.message, exact: true });
      const done = page.getByText(words.allSaved.message);
      // An article that was read before, under another name, has been saved already.
      await button.or(done).waitFor();
      if (await button.isVisible()) await button.click();
      await done.waitFor();
    },
    async exportTo(folder) {
      for (const { button, file } of exports) {
        const download = page.waitForEvent('download');
        await page.getByRole('button', { name: button }).click();
        await (await download).saveAs(join(folder, file));
      }
    },
    close: () => page.close(),
  };
}
