import { expect } from '@playwright/test';
import { paintedMarks } from '../../scripts/journey/markedPage';
import { cardOf } from './card';
import { test } from './extension';

const strict = {
  'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'",
};

test('an article under a strict policy is marked, its card has its looks, and saving works', async ({
  reader,
  site,
}) => {
  const violations: string[] = [];
  reader.context.on('console', (message) => {
    if (/Content Security Policy|Trusted/i.test(message.text())) violations.push(message.text());
  });
  const page = await reader.openMarked(site.sample('en-article.html', strict));
  const tabId = await reader.extension.tabIdOf(page);
  const card = await cardOf(page);
  await reader.extension.askPage(tabId, 'mark:step', { direction: 'next' });
  await card.opened();
  // A dialog without its style sheet has no ground and no padding.
  expect(await card.style('backgroundColor')).not.toBe('rgba(0, 0, 0, 0)');
  expect(await card.style('paddingTop')).not.toBe('0px');
  await card.press('Save');
  await expect.poll(() => card.words()).toContain('Saved');
  const layers = (await paintedMarks(page)).map(({ layer }) => layer);
  expect(layers.filter((layer) => layer.startsWith('yardstick-saved')).length).toBeGreaterThan(0);
  // The page's own inline style is refused; nothing of ours is.
  expect(violations.filter((text) => text.includes('chrome-extension'))).toEqual([]);
  expect(violations.filter((text) => /Trusted/.test(text))).toEqual([]);
});

test('the marks are visible under a strict policy', async ({ reader, site }) => {
  const page = await reader.openMarked(site.sample('en-article.html', strict));
  const ground = await page.evaluate(() => {
    const [range] = CSS.highlights.get('yardstick-figure') ?? [];
    const element = range?.startContainer.parentElement;
    return element && getComputedStyle(element, '::highlight(yardstick-figure)').backgroundColor;
  });
  expect(ground).not.toBe('rgba(0, 0, 0, 0)');
  expect(ground).toMatch(/^rgb/);
});
