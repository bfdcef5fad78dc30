import { expect } from '@playwright/test';
import { paintedMarks } from '../../scripts/journey/markedPage';
import { test } from './extension';
import { readingOf } from './readingOf';

test('the figures and targets of a Chinese e-paper page are marked, and no other number on it', async ({
  reader,
  site,
}) => {
  const page = await reader.openMarked(site.sample('zh-epaper.html'));
  const figures = (await paintedMarks(page))
    .filter(({ layer }) => layer === 'yardstick-figure')
    .map(({ words }) => words);
  const expected = ['1286.5亿元', '6.1%', '547.9亿元', '81.7亿元', '1.4个百分点', '500家', '164个'];
  expect(figures).toEqual(expect.arrayContaining([...expected, '38640元', '2360万吨', '18%']));
  const elsewhere = ['26条', '1840万平方米', '3000元', '450元', '12.6万份', '1.5元', '8版'];
  expect(figures.filter((words) => elsewhere.includes(words))).toEqual([]);
});

test('what was read in a Chinese article has its values, periods and standing', async ({
  reader,
  site,
}) => {
  const page = await reader.openMarked(site.sample('zh-epaper.html'));
  const { article, figure, targets } = await readingOf(reader, page);
  expect(article.title).toBe('稳中求进开新局 云岫市2025年经济运行交出亮眼答卷');
  expect(article.published).toContain('2026-01-16');
  expect(figure('1286.5亿元')).toMatchObject({ value: 128650000000, unit: 'CNY', change: null });
  expect(figure('6.1%')).toMatchObject({ value: 6.1, unit: '%', change: 'up' });
  expect(figure('1.4个百分点')).toMatchObject({ value: 1.4, unit: 'pp' });
  expect(figure('392亿元')).toMatchObject({ value: 39200000000, bound: '~' });
  expect(figure('500家')).toMatchObject({ value: 500, unit: 'count', bound: '>' });
  expect(figure('3.6万人')).toMatchObject({ value: 36000, unit: 'count' });
  expect(figure('1.7%')).toMatchObject({ value: 1.7, change: 'down' });
  expect(figure('7.5%')).toMatchObject({ value: 7.5, status: 'target' });
  expect(targets.map(({ horizon }) => horizon)).toEqual(expect.arrayContaining(['2028', '2030']));
});

test('a figure that print columns cut in two is read whole and marked in both parts', async ({
  reader,
  site,
}) => {
  const page = await reader.openMarked(site.sample('zh-epaper.html'));
  const { figure } = await readingOf(reader, page);
  expect(figure('418.6亿元')).toMatchObject({ value: 41860000000, unit: 'CNY' });
  const words = (await paintedMarks(page)).map((mark) => mark.words);
  expect(words).toEqual(expect.arrayContaining(['418.6', '亿元']));
});

test('the figures and targets of an English article are marked, and no other number on the page', async ({
  reader,
  site,
}) => {
  const page = await reader.openMarked(site.sample('en-article.html'));
  const figures = (await paintedMarks(page))
    .filter(({ layer }) => layer === 'yardstick-figure')
    .map(({ words }) => words);
  const expected = ['$6.4bn', '41.8 terawatt-hours', '17 per cent', '1,450 kilometres', '212'];
  expect(figures).toEqual(expect.arrayContaining([...expected, '$3.12bn', '50 basis points']));
  const elsewhere = ['$11,240', '140', '$62m', '15 per cent', '85,000', '20 minutes', '$3'];
  expect(figures.filter((words) => elsewhere.includes(words))).toEqual([]);
});

test('what was read in an English article has its values, changes and horizons', async ({
  reader,
  site,
}) => {
  const page = await reader.openMarked(site.sample('en-article.html'));
  const { article, figure, targets } = await readingOf(reader, page);
  expect(article).toMatchObject({
    title: 'Marenia puts $6.4bn into its grid as wind outruns the wires',
    site: 'The Harbour Ledger',
    byline: expect.stringContaining('Ines Calloway'),
    published: expect.stringContaining('2026-03-12'),
  });
  expect(figure('$3.12bn')).toMatchObject({ value: 3120000000, unit: 'USD', change: null });
  expect(figure('4.1 per cent')).toMatchObject({ value: 4.1, unit: '%', change: 'down' });
  expect(figure('$1.1bn-$1.3bn')).toMatchObject({ value: 1100000000, high: 1300000000 });
  expect(figure('50 basis points')).toMatchObject({ value: 0.5, unit: 'pp' });
  expect(figure('1,900')).toMatchObject({ value: 1900, unit: 'count', bound: '~' });
  expect(targets.map(({ horizon }) => horizon)).toEqual(expect.arrayContaining(['2030', '2035']));
});
