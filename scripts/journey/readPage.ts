import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { PageReading } from '../../lib/messages';
import { type ExtensionPage, openExtensionPage } from './extensionPage';
import type { JourneyEnd } from './JourneyEnd';
import { scrollToFirstMark } from './markedPage';
import { openArticle } from './openArticle';
import type { OpenBrowser } from './openBrowser';
import { openPopup } from './popup';

/**
 * Makes a reader's journey over one page: marks appear, the popup is opened, everything is saved
 * and exported; and leaves in `folder` what was seen on the way.
 */
export async function readPage(
  browser: OpenBrowser,
  address: string,
  folder: string,
): Promise<JourneyEnd> {
  const { context, extensionId } = browser;
  const page = await openArticle(context, address);
  if ('reason' in page) return { state: 'failed', reason: page.reason };
  const extension = await openExtensionPage(context, extensionId);
  try {
    return await readOpenPage(browser, extension, page, folder);
  } finally {
    await extension.close();
    await page.close();
  }
}

async function readOpenPage(
  { context, extensionId }: OpenBrowser,
  extension: ExtensionPage,
  page: Page,
  folder: string,
): Promise<JourneyEnd> {
  const tabId = await extension.tabIdOf(page);
  const status = await extension.askBackground('page:status', { tabId });
  if (status.state === 'declined') return { state: 'failed', reason: 'is not an article' };
  if (status.state !== 'annotated') return { state: 'failed', reason: 'is not a page to be read' };
  const reading = await extension.askPage(tabId, 'reading:get', null);
  await mkdir(folder, { recursive: true });
  await shootMarks(page, reading, join(folder, 'page.png'));
  const popup = await openPopup(context, extensionId, tabId);
  await popup.shoot(join(folder, 'popup.png'));
  if (reading.marks.length > 0) {
    await popup.saveAll();
    await popup.exportTo(folder);
  }
  await popup.close();
  const { canonicalUrl } = reading.article;
  const notes = await extension.askBackground('notes:of-article', { canonicalUrl });
  return summary(reading, notes.length);
}

async function shootMarks(page: Page, { marks }: PageReading, path: string): Promise<void> {
  if (marks.length > 0) {
    await page.waitForFunction(() =>
      [...CSS.highlights].some(([name, { size }]) => name.startsWith('yardstick') && size > 0),
    );
    await scrollToFirstMark(page);
  }
  await page.screenshot({ path });
}

function summary({ article, marks, ms }: PageReading, saved: number): JourneyEnd {
  return {
    state: 'read',
    title: article.title,
    published: article.published,
    figures: marks.filter(({ kind }) => kind === 'figure').length,
    targets: marks.filter(({ kind }) => kind === 'target').length,
    saved,
    ms: Math.round(ms.extract + ms.recognise + ms.paint),
  };
}
