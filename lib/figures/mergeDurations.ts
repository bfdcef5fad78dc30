import type { Modified } from './modifiers';
import { toValue } from './numeral';

/** How many of the smaller unit the larger one holds. */
const parts: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  d: { h: 24 },
  h: { min: 60, 分: 60 },
  min: { s: 60 },
  a: { mo: 12 },
};
const gap = /^(?: |, | and |, and |零|又)?$/;

/** Joins a duration written in two units, in the smaller one: 4小时28分 is 268 min. */
export function mergeDurations(folded: string, found: readonly Modified[]): Modified[] {
  const merged: Modified[] = [];
  for (const next of found) {
    const previous = merged[merged.length - 1];
    const factor = parts[previous?.unitCode ?? '']?.[next.unitCode ?? ''];
    const isJoined =
      previous !== undefined &&
      factor !== undefined &&
      next.value < factor &&
      Number.isInteger(previous.value) &&
      gap.test(folded.slice(previous.end, next.start));
    if (!isJoined || !previous) {
      merged.push(next);
      continue;
    }
    const value = previous.value * factor + next.value;
    merged[merged.length - 1] = {
      ...previous,
      end: next.end,
      digits: String(value),
      exponent: 0,
      value: toValue(String(value), 0),
      unitCode: next.unitCode === '分' ? 'min' : next.unitCode,
      phrase: { start: previous.phrase.start, end: next.phrase.end },
      rule: `${previous.rule}+duration`,
    };
  }
  return merged;
}
