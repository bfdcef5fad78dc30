import type { Modified } from './modifiers';

/** How many of the smaller unit the larger one holds. */
const parts: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  d: { h: 24 },
  h: { min: 60, 分: 60 },
  min: { s: 60 },
  a: { mo: 12 },
};
const minorUnits = /^(?:角|毛|毛钱|分|分钱|仙|cents?|pence)$/;
const gap = /^(?: |, | and |, and |零|又)?$/;

/** What `next` adds to `previous` in a smaller unit, or `null` where they are two amounts. */
function sumOf(previous: Modified, next: Modified): Pick<Modified, 'value' | 'unitCode'> | null {
  const factor = parts[previous.unitCode ?? '']?.[next.unitCode ?? ''];
  if (factor !== undefined && next.value < factor && Number.isInteger(previous.value)) {
    const unitCode = next.unitCode === '分' ? 'min' : next.unitCode;
    return { value: previous.value * factor + next.value, unitCode };
  }
  const isMinor = minorUnits.test(next.counter ?? '') && next.unitCode === previous.unitCode;
  if (!isMinor || next.value >= 1 || !Number.isInteger(previous.value)) return null;
  return { value: Number((previous.value + next.value).toFixed(2)), unitCode: previous.unitCode };
}

/**
 * Joins an amount written in two units: 4小时28分 is 268 min, in the smaller one; 3元8角 is 3.8, in
 * the larger.
 */
export function mergeCompounds(folded: string, found: readonly Modified[]): Modified[] {
  const merged: Modified[] = [];
  for (const next of found) {
    const previous = merged[merged.length - 1];
    const isNear = previous && gap.test(folded.slice(previous.end, next.start));
    const sum = isNear ? sumOf(previous, next) : null;
    if (!previous || !sum) {
      merged.push(next);
      continue;
    }
    merged[merged.length - 1] = {
      ...previous,
      ...sum,
      end: next.end,
      digits: String(sum.value),
      exponent: 0,
      phrase: { start: previous.phrase.start, end: next.phrase.end },
      rule: `${previous.rule}+compound`,
    };
  }
  return merged;
}
