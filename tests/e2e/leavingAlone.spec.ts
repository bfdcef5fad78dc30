import { expect, type Page } from '@playwright/test';
import { paintedMarks } from '../../scripts/journey/markedPage';
import { cardOf } from './card';
import { test } from './extension';
import { extensionListeners } from './extensionListeners';

/** Every change of the DOM after parsing, told by an observer that stood there before any other script. */
async function watchMutations(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    document.addEventListener('DOMContentLoaded', () => {
      new MutationObserver((records) => {
        for (const { type, target } of records) seen.push(`${type} on ${target.nodeName}`);
      }).observe(document, {
        attributes: true,
        characterData: true,
        childList: true,
        subtree: true,
      });
    });
  });
  return () => page.evaluate(() => (window as unknown as { seen: string[] }).seen);
}

test('a page that is no article gets no mark, no style, no listener and no change', async ({
  reader,
  site,
}) => {
  const page = await reader.context.newPage();
  const mutations = await watchMutations(page);
  await page.goto(site.sample('front-page.html'));
  // Asking for the verdict makes sure that the detector has run.
  const tabId = await reader.extension.tabIdOf(page);
  const status = await reader.extension.askBackground('page:status', { tabId });
  expect(status.state).toBe('declined');
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  expect(await mutations()).toEqual([]);
  expect(await extensionListeners(page, reader.extensionId)).toEqual([]);
});

test('on an article the extension listens, so the test before can tell', async ({
  reader,
  site,
}) => {
  const page = await reader.openMarked(site.sample('en-article.html'));
  expect(await extensionListeners(page, reader.extensionId)).toContain('pointermove');
});

test('marking an article changes nothing in its DOM', async ({ reader, site }) => {
  const page = await reader.context.newPage();
  const mutations = await watchMutations(page);
  await page.goto(site.sample('en-article.html'));
  await expect.poll(async () => (await paintedMarks(page)).length).toBeGreaterThan(0);
  expect(await mutations()).toEqual([]);
});

test('when a card is closed nothing of it is left in the page', async ({ reader, site }) => {
  const page = await reader.openMarked(site.sample('en-article.html'));
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  const tabId = await reader.extension.tabIdOf(page);
  const card = await cardOf(page);
  await reader.extension.askPage(tabId, 'mark:step', { direction: 'next' });
  await card.opened();
  await page.keyboard.press('Escape');
  await card.closed();
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
});

test("the page's own highlights are not touched", async ({ reader, site }) => {
  const page = await reader.context.newPage();
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector('h1') ?? document.body);
      CSS.highlights.set('search-result', new Highlight(range));
    });
  });
  await page.goto(site.sample('en-article.html'));
  await expect.poll(async () => (await paintedMarks(page)).length).toBeGreaterThan(0);
  const own = await page.evaluate(() => ({
    foreign: [...CSS.highlights.keys()].filter((name) => !name.startsWith('yardstick-')),
    words: [...(CSS.highlights.get('search-result') ?? [])].map(String),
  }));
  expect(own.foreign).toEqual(['search-result']);
  expect(own.words).toEqual(['Marenia puts $6.4bn into its grid as wind outruns the wires']);
});
