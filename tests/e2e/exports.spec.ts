import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import Papa from 'papaparse';
import type { Note } from '../../lib/notes/types';
import words from '../../public/_locales/en/messages.json' with { type: 'json' };
import { test } from './extension';
import type { Reader } from './reader';

/** Saves everything in an article and downloads one export of it. */
async function exported(
  reader: Reader,
  address: string,
  format: 'Markdown' | 'CSV' | 'JSON',
): Promise<{ page: Page; content: string }> {
  const page = await reader.openMarked(address);
  const popup = await reader.popupOf(page);
  await popup.getByRole('button', { name: words.saveAll.message, exact: true }).click();
  await expect(popup.getByText(words.allSaved.message)).toBeVisible();
  const download = popup.waitForEvent('download');
  await popup.getByRole('button', { name: format }).click();
  return { page, content: readFileSync(await (await download).path(), 'utf8') };
}

test('the CSV opens in a spreadsheet: a row a mark, Chinese intact, plain numbers', async ({
  reader,
  site,
}) => {
  const address = site.sample('zh-epaper.html');
  const { page, content } = await exported(reader, address, 'CSV');
  const tabId = await reader.extension.tabIdOf(page);
  const { marks } = await reader.extension.askPage(tabId, 'reading:get', null);
  expect(content.startsWith('\uFEFF')).toBe(true);
  const { data, errors } = Papa.parse<Record<string, string>>(content.slice(1), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  expect(data).toHaveLength(marks.length);
  expect(data.find(({ quote }) => quote === '1286.5亿元')).toMatchObject({
    kind: 'figure',
    value: '128650000000',
    unit: 'CNY',
    status: 'actual',
    title: '稳中求进开新局 云岫市2025年经济运行交出亮眼答卷',
    url: address,
  });
  expect(data.filter(({ kind }) => kind === 'target').length).toBeGreaterThan(0);
});

test('the Markdown names its source and links back to each spot', async ({ reader, site }) => {
  const address = site.sample('en-article.html');
  const { content } = await exported(reader, address, 'Markdown');
  expect(content).toMatch(/^---\n/);
  expect(content).toContain('title: "Marenia puts $6.4bn into its grid as wind outruns the wires"');
  expect(content).toContain(`url: "${address}"`);
  expect(content).toContain(`${address}#:~:text=`);
  expect(content).toMatch(/\| 3120000000 \| USD \|/);
});

test('the JSON holds every note with an anchor that cites the article', async ({
  reader,
  site,
}) => {
  const { page, content } = await exported(reader, site.sample('en-article.html'), 'JSON');
  const tabId = await reader.extension.tabIdOf(page);
  const { marks, text } = await reader.extension.askPage(tabId, 'reading:get', null);
  const { notes } = JSON.parse(content) as { notes: Note[] };
  expect(notes.map(({ anchor }) => anchor.quote.exact)).toEqual(marks.map(({ quote }) => quote));
  for (const { anchor } of notes) {
    const { start, end } = anchor.position;
    expect(text.slice(start, end)).toBe(anchor.quote.exact);
  }
});
