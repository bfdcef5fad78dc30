import { expect, type Page } from '@playwright/test';
import { paintedMarks } from '../../scripts/journey/markedPage';
import { cardOf } from './card';
import { test } from './extension';

/** The middle of the first words painted so, in the viewport. */
async function placeOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  const place = await page.evaluate((wanted) => {
    const range = [...CSS.highlights]
      .filter(([layer]) => layer.startsWith('yardstick'))
      .flatMap(([, highlight]) => [...highlight])
      .find((each): each is Range => each instanceof Range && String(each) === wanted);
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    return range?.getBoundingClientRect().toJSON() as DOMRect | undefined;
  }, words);
  if (!place) throw new Error(`"${words}" is not marked.`);
  return { x: place.x + place.width / 2, y: place.y + place.height / 2 };
}

test('resting the pointer on a figure opens its card, and leaving closes it', async ({
  reader,
  site,
}) => {
  const page = await reader.openMarked(site.sample('zh-epaper.html'));
  const card = await cardOf(page);
  const { x, y } = await placeOf(page, '1286.5亿元');
  await page.mouse.move(x, y, { steps: 3 });
  await card.opened();
  expect(await card.words()).toContain('1286.5亿元');
  expect(await card.words()).toContain('128.65 billion');
  await page.mouse.move(5, 5, { steps: 3 });
  await card.closed();
});

test('a figure is saved from its card, and painted as saved from then on', async ({
  reader,
  site,
}) => {
  const page = await reader.openMarked(site.sample('en-article.html'));
  const card = await cardOf(page);
  const { x, y } = await placeOf(page, '$3.12bn');
  await page.mouse.click(x, y);
  await card.opened();
  await card.press('Save');
  await expect.poll(() => card.words()).toContain('Saved');
  expect(await paintedMarks(page)).toContainEqual({
    layer: 'yardstick-saved-figure',
    words: '$3.12bn',
  });
});

test('a note is written in the card without the page hearing the keys', async ({
  reader,
  site,
}) => {
  const page = await reader.openMarked(site.sample('en-article.html'));
  await page.evaluate(() => {
    document.addEventListener('keydown', ({ key }) => {
      document.documentElement.dataset.heard += key;
    });
  });
  const card = await cardOf(page);
  const { x, y } = await placeOf(page, '$287m');
  await page.mouse.click(x, y);
  await card.opened();
  await card.press('Add note');
  await card.type('Ask why repairs were not insured.');
  await card.press('Done');
  await expect.poll(() => card.words()).toContain('Saved');
  expect(await card.words()).toContain('Ask why repairs were not insured.');
  expect(await page.evaluate(() => document.documentElement.dataset.heard)).toBeUndefined();
});

test('the keyboard steps from mark to mark, and Escape gives the page back', async ({
  reader,
  site,
}) => {
  const page = await reader.openMarked(site.sample('zh-epaper.html'));
  const tabId = await reader.extension.tabIdOf(page);
  const card = await cardOf(page);
  await reader.extension.askPage(tabId, 'mark:step', { direction: 'next' });
  await card.opened();
  const first = await card.words();
  await reader.extension.askPage(tabId, 'mark:step', { direction: 'next' });
  await expect.poll(() => card.words()).not.toBe(first);
  await reader.extension.askPage(tabId, 'mark:step', { direction: 'previous' });
  await expect.poll(() => card.words()).toBe(first);
  await page.keyboard.press('Escape');
  await card.closed();
});
