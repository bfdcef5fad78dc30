import { expect } from '@playwright/test';
import words from '../../public/_locales/en/messages.json' with { type: 'json' };
import { paintedMarks } from '../../scripts/journey/markedPage';
import { test } from './extension';
import type { PageServer } from './pageServer';
import { type Reader, startReader } from './reader';

const saved = ({ layer }: { layer: string }) => layer.startsWith('yardstick-saved');

/** Presses the star of one figure and waits until the popup says it is saved. */
async function star(reader: Reader, address: string, quote: string): Promise<void> {
  const page = await reader.openMarked(address);
  const popup = await reader.popupOf(page);
  const button = popup.getByRole('button', { name: `Save ${quote}`, exact: true });
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
}

test('a note is there, on its words, after the browser was killed as soon as it said "saved"', async ({
  profile,
  site,
}) => {
  const address = site.sample('zh-epaper.html');
  const before = await startReader(profile);
  await star(before, address, '1286.5亿元');
  const ended = new Promise<void>((resolve) => before.context.once('close', () => resolve()));
  const session = await before.context.browser()?.newBrowserCDPSession();
  // The answer never comes: the browser is gone.
  session?.send('Browser.crash').catch(() => 'as wanted');
  await ended;

  const after = await startReader(profile);
  const page = await after.openMarked(address);
  await expect
    .poll(async () => (await paintedMarks(page)).filter(saved))
    .toEqual([{ layer: 'yardstick-saved-figure', words: '1286.5亿元' }]);
  await after.close();
});

test('notes saved from two tabs on one article are all kept, and each tab shows all of them', async ({
  reader,
  site,
}) => {
  const address = site.sample('en-article.html');
  const one = await reader.openMarked(address);
  const other = await reader.openMarked(address);
  const [popup, otherPopup] = [await reader.popupOf(one), await reader.popupOf(other)];
  await Promise.all([
    popup.getByRole('button', { name: 'Save $3.12bn', exact: true }).click(),
    otherPopup.getByRole('button', { name: 'Save $287m', exact: true }).click(),
  ]);
  for (const page of [one, other]) {
    await expect
      .poll(async () => (await paintedMarks(page)).filter(saved).map((mark) => mark.words))
      .toEqual(['$3.12bn', '$287m']);
  }
  const notes = await reader.extension.askBackground('notes:of-article', { canonicalUrl: address });
  expect(notes.map(({ anchor }) => anchor.quote.exact).sort()).toEqual(['$287m', '$3.12bn']);
});

test('a figure that was corrected since is shown as changed, with what it was', async ({
  reader,
  site,
}) => {
  const { address, publish } = editable(site);
  await star(reader, address, '$3.12bn');
  publish('$3.12bn', '$3.15bn');
  const page = await reader.openMarked(address);
  await expect
    .poll(() => paintedMarks(page))
    .toContainEqual({ layer: 'yardstick-changed', words: '$3.15bn' });
  const popup = await reader.popupOf(page);
  await expect(popup.getByText(words.displacedChangedText.message)).toBeVisible();
  await expect(popup.locator('del').filter({ hasText: '$3.12bn' })).toBeVisible();
});

test('a note whose sentence is gone is listed as lost, and put on no other words', async ({
  reader,
  site,
}) => {
  const { address, publish } = editable(site);
  await star(reader, address, '9.3 per cent');
  publish(/<p>Halden Grid reported.*?<\/p>/s, '');
  const page = await reader.openMarked(address);
  const popup = await reader.popupOf(page);
  await expect(popup.getByText(words.displacedLostText.message)).toBeVisible();
  expect((await paintedMarks(page)).filter(saved)).toEqual([]);
});

/** The English sample at an address where its publisher can edit it. */
function editable(site: PageServer) {
  const original = site.textOf('en-article.html');
  return {
    address: site.page('edited.html', original),
    publish: (old: string | RegExp, now: string) => {
      site.page(
        'edited.html',
        original.replace(old, () => now),
      );
    },
  };
}
