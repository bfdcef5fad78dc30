import { expect } from '@playwright/test';
import words from '../../public/_locales/en/messages.json' with { type: 'json' };
import { paintedMarks } from '../../scripts/journey/markedPage';
import { test } from './extension';

const list = { name: words.listLabel.message };

test('the popup lists every figure and target in the order of the text', async ({
  reader,
  site,
}) => {
  const page = await reader.openMarked(site.sample('zh-epaper.html'));
  const tabId = await reader.extension.tabIdOf(page);
  const { marks } = await reader.extension.askPage(tabId, 'reading:get', null);
  const popup = await reader.popupOf(page);
  await expect(popup.getByText('稳中求进开新局 云岫市2025年经济运行交出亮眼答卷')).toBeVisible();
  const rows = popup.getByRole('list', list).getByRole('listitem');
  await expect(rows).toHaveCount(marks.length);
  const listed = await rows.locator('mark').allTextContents();
  expect(listed).toEqual(marks.map(({ quote }) => quote));
  const product = rows.filter({ has: popup.locator('mark', { hasText: /^1286\.5亿元$/ }) });
  await expect(product).toContainText('地区生产总值');
  await expect(product).toContainText('2025');
});

test('the popup shows only targets when asked to', async ({ reader, site }) => {
  const page = await reader.openMarked(site.sample('en-article.html'));
  const tabId = await reader.extension.tabIdOf(page);
  const { marks } = await reader.extension.askPage(tabId, 'reading:get', null);
  const targets = marks.filter(({ kind }) => kind === 'target');
  const popup = await reader.popupOf(page);
  await popup.getByRole('radio', { name: words.filterTargets.message }).check({ force: true });
  const rows = popup.getByRole('list', list).getByRole('listitem');
  await expect(rows).toHaveCount(targets.length);
});

test('a click in the popup brings the words into view on the page', async ({ reader, site }) => {
  const page = await reader.openMarked(site.sample('en-article.html'));
  const popup = await reader.popupOf(page);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await popup.getByRole('list', list).getByText('65 per cent').first().click();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
});

test('a star saves one figure and takes it back', async ({ reader, site }) => {
  const page = await reader.openMarked(site.sample('en-article.html'));
  const saved = async () =>
    (await paintedMarks(page)).filter(({ layer }) => layer === 'yardstick-saved-figure');
  const popup = await reader.popupOf(page);
  const star = popup.getByRole('button', { name: 'Save $3.12bn', exact: true });
  await star.click();
  await expect(star).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(saved).toEqual([{ layer: 'yardstick-saved-figure', words: '$3.12bn' }]);
  await star.click();
  await expect(star).toHaveAttribute('aria-pressed', 'false');
  await expect.poll(saved).toEqual([]);
});

test('"Save all" saves every mark of the page', async ({ reader, site }) => {
  const page = await reader.openMarked(site.sample('zh-epaper.html'));
  const popup = await reader.popupOf(page);
  const stars = popup.getByRole('list', list).getByRole('button', { name: /^Save / });
  await expect(stars.first()).toBeVisible();
  const all = await stars.count();
  await popup.getByRole('button', { name: words.saveAll.message, exact: true }).click();
  await expect(popup.getByText(words.allSaved.message)).toBeVisible();
  await expect(stars.and(popup.locator('[aria-pressed="true"]'))).toHaveCount(all);
  const layers = new Set((await paintedMarks(page)).map(({ layer }) => layer));
  expect([...layers].sort()).toEqual(['yardstick-saved-figure', 'yardstick-saved-target']);
});

test('what was saved from one article is found while reading another', async ({ reader, site }) => {
  const chinese = await reader.openMarked(site.sample('zh-epaper.html'));
  const popup = await reader.popupOf(chinese);
  await popup.getByRole('button', { name: 'Save 1286.5亿元', exact: true }).click();
  await expect(popup.getByRole('button', { name: 'Save 1286.5亿元' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  const english = await reader.openMarked(site.sample('en-article.html'));
  const other = await reader.popupOf(english);
  await other.getByRole('searchbox').fill('生产总值');
  const results = other.getByRole('region', { name: words.searchResults.message });
  await expect(results.getByText('1286.5亿元').first()).toBeVisible();
});

test('the popup says that a front page is no article, and reads nothing there', async ({
  reader,
  site,
}) => {
  const page = await reader.open(site.sample('front-page.html'));
  const popup = await reader.popupOf(page);
  await expect(popup.getByText(words.declinedTitle.message)).toBeVisible();
  await expect(popup.getByRole('button', { name: words.readAnyway.message })).toBeVisible();
  expect(await paintedMarks(page)).toEqual([]);
});
