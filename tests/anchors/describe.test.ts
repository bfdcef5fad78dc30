import { expect, test } from 'vitest';
import { describe } from '../../lib/anchors/describe';
import { chinese, english, spanOf } from './texts';

test('words, context and place; JSON as the W3C has it', () => {
  const [start, end] = spanOf(english, '$318 million');
  const anchor = describe(english, start, end);
  expect(anchor).toMatchObject({
    quote: { type: 'TextQuoteSelector', exact: '$318 million' },
    position: { type: 'TextPositionSelector', start, end },
  });
  expect(anchor.quote.prefix).toMatch(/earlier\.\nRevenue rose 5\.3% to $/);
  expect(anchor.quote.suffix).toMatch(/^\. Property taxes brought in \$141 million, up/);
  expect(JSON.parse(JSON.stringify(anchor))).toEqual(anchor);
});

test('at least 32 characters of context on each side, as far as there are', () => {
  for (const { index, 0: words } of chinese.matchAll(/\d[\d.]*/g)) {
    const { quote } = describe(chinese, index, index + words.length);
    expect(quote.prefix.length).toBeGreaterThanOrEqual(Math.min(32, index));
    expect(quote.suffix.length).toBeGreaterThanOrEqual(
      Math.min(32, chinese.length - index - words.length),
    );
  }
});

test('more context where the text repeats itself, until each side is unique', () => {
  const row =
    '本项指标由各县区上报，经审核后汇总，数据以年报为准，增长5.9%，保持稳定态势，符合全年预期目标要求，具体情况见附件说明。';
  const text = `甲县。${row}${row}乙县。${row}${row}丙县另行公布。`;
  const [start] = spanOf(text, '5.9%', '乙县');
  const { quote } = describe(text, start, start + 4);
  expect(text.split(quote.prefix + quote.exact)).toHaveLength(2);
  expect(text.split(quote.exact + quote.suffix)).toHaveLength(2);
});

test('a rival is measured where the article has one, and only there', () => {
  const twins = '全区新增就业1.2万人，完成目标。\n说明。\n全市新增就业1.2万人，完成目标。';
  expect(describe(twins, ...spanOf(twins, '1.2万人')).rival).toBeGreaterThan(8);
  expect(describe(chinese, ...spanOf(chinese, '千亿级'))).not.toHaveProperty('rival');
});

test.each([
  [5, 5],
  [-1, 3],
  [0, 1_000_000],
  [1.5, 3],
])('no span from %d to %d', (start, end) => {
  expect(() => describe(chinese, start, end)).toThrow(
    /^Could not describe the passage: it runs from/,
  );
});
