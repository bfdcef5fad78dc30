import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDate } from '../../../lib/article/metadata/date';

const dates: readonly (readonly [text: string, expected: string])[] = [
  ['某某晚报 2025.1.24 星期五', '2025-01-24'],
  ['2025年01月24日 08:30 来源：某报', '2025-01-24T08:30'],
  ['2025年1月24日 星期五 08:30', '2025-01-24T08:30'],
  ['2025-01-24 08:30:15', '2025-01-24T08:30:15'],
  ['2025/1/24', '2025-01-24'],
  ['发布时间：2024-05-18', '2024-05-18'],
  ['2024-05-18T08:30:00+08:00', '2024-05-18T08:30:00+08:00'],
  ['2024-05-18T00:30:00.000Z', '2024-05-18T00:30:00Z'],
  ['2024-05-18T08:30:00+0800', '2024-05-18T08:30:00+08:00'],
  ['Jan 24, 2025', '2025-01-24'],
  ['Published January 24, 2025 at 3:05 pm', '2025-01-24T15:05'],
  ['Updated 12:10 am', ''],
  ['24 January 2025', '2025-01-24'],
  ['Friday 24th Jan. 2025', '2025-01-24'],
  ['Sept. 3, 2024, 12:10 a.m.', '2024-09-03T00:10'],
];

const none = [
  '2025年2月30日',
  '13/13/2025',
  '全年2025亿元',
  '1.2025.3',
  '电话 2025-0124',
  'May 2025',
  '',
];

describe('dates', () => {
  for (const [text, expected] of dates)
    test(text, () => expect(readDate(text) ?? '').toBe(expected));
  for (const text of none) test(`none in “${text}”`, () => expect(readDate(text)).toBeNull());
  test('any text is read without an error, and what is read is a date', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const date = readDate(text);
        if (date !== null) expect(Number.isNaN(Date.parse(date))).toBe(false);
      }),
    );
  });
});
