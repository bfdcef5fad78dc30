import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldCharacter } from '../../lib/fold/foldCharacter';
import { foldedIndex, foldPlain, foldText } from '../../lib/fold/foldText';
import { traditionalPairs } from '../../lib/fold/traditionalPairs';

describe('what reads alike folds alike', () => {
  test.each([
    ['增長５．３％', '增长5.3%'],
    ['「國產」', '"国产"'],
    ['‘it’s’', "'it's'"],
    ['10—20', '10-20'],
    ['a\u00a0b\u200bc\u00add\ne', 'abcde'],
    ['caf\u00e9', 'cafe\u0301'],
    ['㎡', 'm2'],
    ['臺灣廣東發電', '台湾广东发电'],
    ['後臺乾淨', '后台干净'],
  ])('%s and %s', (one, other) => expect(foldPlain(one)).toBe(foldPlain(other)));

  test.each([
    ['5.3', '5.2'],
    ['GDP', 'gdp'],
    ['亿', '万'],
    ['10-20', '1020'],
  ])('%s and %s do not', (one, other) => expect(foldPlain(one)).not.toBe(foldPlain(other)));
});

test('offsets lead back to the characters folded', () => {
  const text = '共𠮷\u00ada½%';
  const { folded, units, starts, ends } = foldText(text);
  expect(folded).toBe('共𠮷a1\u20442%');
  expect([...units].map((_, at) => text.slice(starts[at], ends[at]))).toEqual([
    '共',
    '𠮷',
    '𠮷',
    'a',
    '½',
    '½',
    '½',
    '%',
  ]);
  expect(foldedIndex(foldText(text), text.indexOf('a'))).toBe(3);
});

test('a text folds as its characters do, with offsets in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const { folded, units, starts, ends } = foldText(text);
      expect(folded).toBe([...text].map(foldCharacter).join(''));
      expect(folded).toBe(foldPlain(text));
      expect(units).toHaveLength(folded.length);
      units.forEach((_, at) => {
        expect(starts[at]).toBeLessThan(ends[at] ?? 0);
        expect(starts[at]).toBeGreaterThanOrEqual(starts[at - 1] ?? 0);
      });
    }),
  );
});

test('the table pairs each traditional character once, and never leads to another of them', () => {
  const characters = [...traditionalPairs];
  expect(characters.length % 2).toBe(0);
  const traditional = characters.filter((_, at) => at % 2 === 0);
  expect(new Set(traditional).size).toBe(traditional.length);
  const chained = characters.filter((c, at) => at % 2 === 1 && traditional.includes(c));
  expect(chained).toEqual([]);
});
