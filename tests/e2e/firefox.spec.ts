import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { ensureFirefox } from '../../scripts/setup/ensureFirefox.mjs';
import { type PageServer, startPageServer } from './pageServer';

let site: PageServer;
let browser: Browser;

test.beforeEach(async () => {
  site = await startPageServer();
  browser = await launch({
    browser: 'firefox',
    executablePath: await ensureFirefox(),
    headless: true,
  });
  await browser.installExtension(join(process.cwd(), '.output/firefox-mv3-granted'));
});

test.afterEach(async () => {
  await browser.close();
  await site.close();
});

/** The words painted in one layer, as the page's own scripts see them. */
function wordsIn(page: Page, layer: string): Promise<string[]> {
  return page.evaluate((name) => [...(CSS.highlights.get(name) ?? [])].map(String), layer);
}

async function openMarked(address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(address);
  await expect
    .poll(async () => (await wordsIn(page, 'yardstick-figure')).length)
    .toBeGreaterThan(0);
  return page;
}

/** The middle of a box as `page.mouse` takes it. */
const middle = ({ x, y, width, height }: DOMRect) => ({ x: x + width / 2, y: y + height / 2 });

/** Presses the first figure and, when its card has opened, the card's Save, which comes after Close. */
async function saveFirstFigure(page: Page): Promise<void> {
  const figure = await page.evaluate(() => {
    const [range] = CSS.highlights.get('yardstick-figure') ?? [];
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    return (range as Range).getBoundingClientRect().toJSON() as DOMRect;
  });
  const { x, y } = middle(figure);
  await page.mouse.click(x, y);
  // The card's inside is closed to the page; its outside is the last child of the root element.
  const host = await page.waitForSelector('html > div:last-child');
  const box = await host?.boundingBox();
  if (!box) throw new Error('No card was opened.');
  await page.mouse.click(box.x + 12, box.y + box.height / 2);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}

test('in Firefox an article is marked, and a note saved from its card is there after a reload', async () => {
  const page = await openMarked(site.sample('zh-epaper.html'));
  const figures = await wordsIn(page, 'yardstick-figure');
  expect(figures).toEqual(expect.arrayContaining(['1286.5亿元', '6.1%', '500家']));
  await saveFirstFigure(page);
  const saved = () => wordsIn(page, 'yardstick-saved-figure');
  await expect.poll(saved).toEqual([figures[0]]);
  await page.reload();
  await expect.poll(saved).toEqual([figures[0]]);
});

test('in Firefox a front page is left alone', async () => {
  const page = await browser.newPage();
  await page.goto(site.sample('front-page.html'));
  // An article opened after it and marked shows that the detector has had its time.
  await openMarked(site.sample('en-article.html'));
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
});
