import { describe, expect, test } from 'vitest';
import { convertUnit } from '../../lib/format/convertUnit';
import { describeFigure, describeValue } from '../../lib/format/describeFigure';
import { fileName } from '../../lib/format/fileName';
import { formatDate } from '../../lib/format/formatDate';
import { formatPeriod } from '../../lib/format/formatPeriod';
import { formatQuantity } from '../../lib/format/formatQuantity';
import { hostOf } from '../../lib/format/hostOf';
import { otherScale } from '../../lib/format/otherScale';
import { snippet } from '../../lib/format/snippet';
import type { FigureReading } from '../../lib/notes/types';
import { translateFor } from '../components/translateFor';

const en = translateFor('en');
const hans = translateFor('zh_CN');
const hant = translateFor('zh_TW');

const figure = (changes: Partial<FigureReading>): FigureReading => ({
  value: 1,
  unit: 'count',
  bound: '=',
  change: null,
  indicator: null,
  period: null,
  status: 'actual',
  ...changes,
});

// value, high, unit, counter → English, simplified Chinese, both with scale words
test.each([
  [7.32e9, undefined, 'CNY', undefined, 'CNY 7.32 billion', '73.2亿元'],
  [4.9e9, undefined, 'USD', undefined, 'USD 4.9 billion', '49亿美元'],
  [123_456_789, undefined, 'CNY', undefined, 'CNY 123.456789 million', '1.23456789亿元'],
  [1e9, 2e9, 'CNY', undefined, 'CNY 1 billion–2 billion', '10亿–20亿元'],
  [6.8, undefined, '%', undefined, '6.8%', '6.8%'],
  [6, 7, '%', undefined, '6–7%', '6–7%'],
  [-6.5, undefined, '%', undefined, '-6.5%', '-6.5%'],
  [1, undefined, 'pp', undefined, '1 percentage point', '1个百分点'],
  [0.25, undefined, 'pp', undefined, '0.25 percentage points', '0.25个百分点'],
  [2 / 3, undefined, 'ratio', undefined, '66.67%', '66.67%'],
  [2.5, undefined, 'x', undefined, '2.5 times', '2.5倍'],
  [4860, undefined, 'count', '个', '4,860个', '4,860个'],
  [2300, undefined, 'count', 'people', '2,300 people', '2,300 people'],
  [350, undefined, 'CNY/t', undefined, 'CNY 350/tonne', '350元/吨'],
  [12, undefined, 'SGD/a', undefined, 'SGD 12/year', '12新加坡元/年'],
  [125_000, undefined, 'mu', undefined, '125,000 mu', '12.5万亩'],
  [5, undefined, 'a', undefined, '5 years', '5年'],
  [1, undefined, 'a', undefined, '1 year', '1年'],
  [90, undefined, 'km/h', undefined, '90 km/h', '90 km/h'],
  [3, undefined, '级', undefined, '3级', '3级'],
])('%d %s %s %s is written %s, %s', (value, high, unit, counter, english, chinese) => {
  const quantity = figure({
    value,
    unit,
    ...(high !== undefined && { high }),
    ...(counter !== undefined && { counter }),
  });
  const plain = (words: string) => words.replaceAll('\u00a0', ' ');
  expect(plain(formatQuantity(quantity, 'en', 'scaled'))).toBe(english);
  expect(plain(formatQuantity(quantity, 'zh-Hans', 'scaled'))).toBe(chinese);
});

test('every digit is there in full', () => {
  expect(formatQuantity(figure({ value: 7.32e9, unit: 'CNY' }), 'en', 'full')).toBe(
    'CNY 7,320,000,000',
  );
});

describe('the other scale', () => {
  const money = figure({ value: 7.32e9, unit: 'CNY' });
  test('of a Chinese wording is the English one, for a Chinese reader', () => {
    expect(otherScale(money, '73.2亿元', 'zh-Hans')).toBe('CNY 7.32 billion');
  });
  test('of an English wording is the Chinese one, for an English reader', () => {
    expect(otherScale(figure({ value: 4.9e9, unit: 'USD' }), '$4.9bn', 'en')).toBe('49亿美元');
  });
  test('is not said twice where the value is already in it', () => {
    expect(otherScale(money, '73.2亿元', 'en')).toBeNull();
  });
  test('of a percentage or a small number there is none', () => {
    expect(otherScale(figure({ value: 6.8, unit: '%' }), '6.8%', 'en')).toBeNull();
    expect(otherScale(figure({ value: 35 }), '35家', 'zh-Hans')).toBeNull();
  });
  test('of a traditional measure is metric', () => {
    expect(otherScale(figure({ value: 3000, unit: 'mu' }), '3000亩', 'en')).toBe('200 ha');
    expect(convertUnit({ value: 500, high: 700, unit: '斤' })).toEqual({
      value: 250,
      high: 350,
      unit: 'kg',
    });
    expect(convertUnit({ value: 3, unit: 'km' })).toBeNull();
  });
});

test.each([
  ['2024', '2024', '2024年'],
  ['2024-H1', 'first half of 2024', '2024年上半年'],
  ['2024-Q3', 'Q3 2024', '2024年第三季度'],
  ['2024-05', 'May 2024', '2024年5月'],
  ['2024-05-18', 'May 18, 2024', '2024年5月18日'],
  ['2021/2025', '2021 to 2025', '2021年至2025年'],
  ['someday', 'someday', 'someday'],
  ['2024-Q7', '2024-Q7', '2024-Q7'],
])('the period %s is said %s, %s', (period, english, chinese) => {
  expect(formatPeriod(period, en)).toBe(english);
  expect(formatPeriod(period, hans)).toBe(chinese);
});

test('a date stays the day the page states, whatever the time zone', () => {
  expect(formatDate('2025-01-24T23:30:00-08:00', 'en')).toBe('Jan 24, 2025');
  expect(formatDate('soon', 'en')).toBe('soon');
});

describe('a reading in words', () => {
  const growth = figure({
    value: 6.8,
    unit: '%',
    bound: '~',
    change: 'up',
    basis: 'year',
    indicator: 'GDP',
    period: '2024',
    status: 'estimate',
  });
  test('says indicator, change, basis, period and status', () => {
    expect(describeFigure(growth, en)).toBe('GDP, up about 6.8%, year on year, 2024, Estimate');
    expect(describeFigure(growth, hant)).toBe('GDP，增長約6.8%，年增，2024年，預計');
  });
  test('says a basis of its own as the text puts it', () => {
    expect(describeFigure({ ...growth, basis: 'vs 2019' }, en)).toContain('vs 2019');
  });
  test('says a rank as a rank, without its counter word', () => {
    expect(describeValue(figure({ value: 3, unit: 'rank', counter: '位' }), hans)).toBe('第3位');
    expect(describeValue(figure({ value: 3, unit: 'rank' }), en)).toBe('No. 3');
  });
  test('does not name the thing counted twice', () => {
    const boxes = figure({ value: 12, counter: 'boxes', indicator: 'boxes' });
    expect(describeFigure(boxes, en)).toBe('12 boxes');
  });
});

describe('the words around a mark', () => {
  test('stop at the ends of its sentence', () => {
    const text = '前一句。产值达到7亿元，增长8%。后一句。';
    const start = text.indexOf('7亿元');
    expect(snippet(text, start, start + 3, 40)).toEqual({
      before: '产值达到',
      after: '，增长8%。',
    });
  });
  test('are cut between words, with an ellipsis', () => {
    const text = 'The extraordinarily busy harbour handled 41 boxes during an unusually quiet week';
    const start = text.indexOf('41');
    expect(snippet(text, start, start + 2, 20)).toEqual({
      before: '…harbour handled ',
      after: ' boxes during an…',
    });
  });
  test('a decimal point ends no sentence', () => {
    const text = 'It rose 4.5 per cent';
    expect(snippet(text, 12, 20, 40).before).toBe('It rose 4.5 ');
  });
});

test.each([
  ['砥砺奋进/新征程: "一季度"?', 'md', '砥砺奋进 新征程 一季度.md'],
  ['...', 'csv', 'yardstick.csv'],
  ['a'.repeat(200), 'json', `${'a'.repeat(80)}.json`],
])('a file of %s', (title, extension, name) => {
  expect(fileName(title, extension)).toBe(name);
});

test.each([
  ['news.example.com', 'news.example.com'],
  [' https://news.example.com:8080/a?b#c ', 'news.example.com'],
  ['新闻.example', 'xn--efvy88h.example'],
  ['localhost', 'localhost'],
  ['just words', null],
  ['newspaper', null],
  ['javascript:alert(1)', null],
  ['file:///etc/passwd', null],
  ['', null],
])('the host in %j is %s', (written, host) => {
  expect(hostOf(written)).toBe(host);
});
