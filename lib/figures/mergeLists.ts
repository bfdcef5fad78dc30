import { isYear, shareScale } from './mergeRanges';
import type { Modified } from './modifiers';

const listGap = /^\s?(?:、|,|和|与|及|以及|and|or|, and|, or)\s?(?:by )?$/i;
/** `to grow 13% to 14% from prior guidance of 6.5% to 9%`: the forecast that is replaced. */
const earlierForecast =
  /\bfrom (?:its |our |the |a )?(?:prior|previous|earlier|original) (?:guidance|forecast|outlook|estimate|expectation|target|projection)s? of (?:about |approximately |around )?$/i;
/** The same amount said in another unit: `4.7 percent at an annual rate, or $333 billion`. */
const apposition = /^(?: [a-z-]+){0,4},? or (?:about |roughly |nearly )?$|^ ?[（(]$|^，?或约?$/;
const severally = /(?:分别|各)[^。；\n]{0,40}$/;
const respectively = /^[^.;\n]{0,80}\brespectively\b/i;

/** A bare number before 和1.0个百分点 or `and 10 percent` has the unit of its neighbour. */
function sharesUnit(folded: string, bare: Modified, next: Modified): boolean {
  if (bare.unitCode !== null || next.unitCode === null || bare.kind !== 'number') return false;
  if (isYear(bare) || bare.exponent > 0) return false;
  if (next.unitCode === 'rank' || next.moneyBefore) return false;
  if (!listGap.test(folded.slice(bare.end, next.start))) return false;
  if (bare.script !== next.script) return false;
  if (next.unitCode === '%' || next.unitCode === 'pp') return true;
  if (severally.test(folded.slice(Math.max(0, bare.start - 48), bare.start))) return true;
  return next.unitCode !== 'count' && bare.digits.includes('.');
}

/** `$190 and $550 per year respectively`: what they are per stands once. */
function sharesPer(folded: string, first: Modified, next: Modified): boolean {
  if (!first.unitCode || !next.unitCode?.startsWith(`${first.unitCode}/`)) return false;
  return (
    listGap.test(folded.slice(first.end, next.start)) &&
    respectively.test(folded.slice(next.end, next.end + 90))
  );
}

/** Passes units that are written once leftwards through a list. */
export function shareUnits(folded: string, found: readonly Modified[]): Modified[] {
  const shared = [...found];
  for (let i = shared.length - 2; i >= 0; i--) {
    const one = shared[i];
    const next = shared[i + 1];
    if (!one || !next) continue;
    if (sharesUnit(folded, one, next)) {
      shared[i] = { ...shareScale(one, next), unitCode: next.unitCode, rule: `${one.rule}+list` };
    } else if (sharesPer(folded, one, next)) shared[i] = { ...one, unitCode: next.unitCode };
  }
  return shared;
}

/** 实现 and 录得 wait for the noun behind the list; other verbs have settled what a number is. */
function settled(folded: string, measure: Modified | undefined): boolean {
  const predicate = measure?.predicate;
  return (
    predicate !== undefined &&
    !/^(?:实现|录得|取得|有)$/.test(folded.slice(predicate.start, predicate.end))
  );
}

/** Passes a change that is stated once through a list: 分别升3%、2%、2%; 13.1%、32.8%的增长. */
export function shareChanges(folded: string, found: readonly Modified[]): Modified[] {
  const shared = [...found];
  // "rose by 13 cents, or 0.4 percent": the same change in another unit.
  const isSame = (from: Modified, to: Modified, gap: string): boolean =>
    to.unitCode === from.unitCode
      ? listGap.test(gap) || earlierForecast.test(gap)
      : apposition.test(gap) && to.predicate === undefined;
  const pass = (
    from: Modified | undefined,
    to: Modified | undefined,
    gap: string,
  ): Modified | null =>
    from?.direction && to && to.direction === null && isSame(from, to, gap)
      ? { ...to, direction: from.direction, ...(from.basis ? { basis: from.basis } : {}) }
      : null;
  const gapBefore = (i: number): string =>
    folded.slice(shared[i - 1]?.end ?? 0, shared[i]?.start ?? 0).slice(0, 60);
  for (let i = 1; i < shared.length; i++) {
    const passed = pass(shared[i - 1], shared[i], gapBefore(i));
    if (passed) shared[i] = passed;
  }
  for (let i = shared.length - 1; i > 0; i--) {
    const isSettled = settled(folded, shared[i - 1]);
    const passed = isSettled ? null : pass(shared[i], shared[i - 1], gapBefore(i));
    if (passed) shared[i - 1] = passed;
  }
  return shared;
}
