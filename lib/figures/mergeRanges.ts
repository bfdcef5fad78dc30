import type { Modified } from './modifiers';
import { toValue } from './numeral';

const joiner =
  /^\s?(?:-|~|至|到|–|—|to|up to)\s?(?:about\s|around\s|down\s|up\s|plus\s|minus\s|负|约)?$/i;
const betweenJoiner = /^\s?(?:and|与|和|to)\s?$/i;

/** Gives the low end the scale that is only written behind the high end: 10~20亿, $3-5 billion. */
export function shareScale(low: Modified, high: Modified): Modified {
  if (low.exponent !== 0 || high.exponent === 0) return low;
  const value = toValue(low.digits, high.exponent);
  return Math.abs(value) <= Math.abs(high.value) ? { ...low, exponent: high.exponent, value } : low;
}

/** Four digits that are rather a year. */
export const isYear = (measure: Modified): boolean =>
  measure.unitCode === null &&
  measure.numeralEnd - measure.start === 4 &&
  /^(?:1[5-9]|20|21)\d{2}$/.test(measure.digits) &&
  measure.exponent === 0;

/** rose 5 to 350, 下跌1.5亿元至1391亿元: a change and the level it led to, no range. */
const leadsTo = (low: Modified, high: Modified): boolean =>
  low.direction !== null && Math.abs(high.value) > Math.abs(low.value) * 3;

/** The same unit, or one of the ends without its own. */
function sharedUnit(low: Modified, high: Modified): string | null | undefined {
  if (low.unitCode === high.unitCode) return high.unitCode;
  if (low.unitCode === null) return high.unitCode;
  if (high.unitCode === null && low.moneyBefore) return low.unitCode;
  // "$50 to $80 per tonne": what it is per stands only behind the high end.
  if (high.unitCode?.startsWith(`${low.unitCode}/`)) return high.unitCode;
  return undefined;
}

function join(folded: string, first: Modified, second: Modified): Modified | null {
  if (first.kind === 'rank' || second.kind === 'rank' || first.high !== undefined) return null;
  const gap = folded.slice(first.end, second.start);
  if (gap.length > 12) return null;
  const isBetween = first.opener === 'between' && betweenJoiner.test(gap);
  const isJoined = isBetween || joiner.test(gap);
  if (!isJoined) return null;
  if (isYear(first) || isYear(second)) return null;
  const unitCode = sharedUnit(first, second);
  if (unitCode === undefined) return null;
  if (unitCode === null && (first.script !== second.script || /[到至]/.test(gap))) return null;
  const isDown = /down/i.test(gap);
  const low = first.unitCode === null || first.moneyBefore ? shareScale(first, second) : first;
  const isMinus = /minus|负/.test(gap);
  const end = isMinus ? -second.value : (second.high ?? second.value);
  if (!isBetween && first.opener === 'from' && /to|至|到/i.test(gap)) return null;
  if (leadsTo(low, second) || (low.value > end && !isDown)) return null;
  const { moneyBefore, counter, ...rest } = low;
  const written = second.counter ?? counter;
  const money = moneyBefore ?? second.moneyBefore;
  return {
    ...rest,
    end: second.end,
    unitCode,
    value: Math.min(low.value, end),
    high: Math.max(low.value, end),
    numeralEnd: second.numeralEnd,
    bound: first.bound === '=' ? second.bound : first.bound,
    direction:
      low.value < 0 && end > 0
        ? null
        : (first.direction ?? (second.opener ? null : second.direction)),
    ...(first.basis || second.basis ? { basis: first.basis ?? second.basis ?? '' } : {}),
    ...(written ? { counter: written } : {}),
    ...(money ? { moneyBefore: money } : {}),
    phrase: { start: first.phrase.start, end: second.phrase.end },
    rule: `${first.rule}+range`,
  };
}

const isIdentical = (low: Modified, high: Modified): boolean => low.value === high.value;

/** Joins two ends of a range into one quantity with `value` and `high`. */
export function mergeRanges(folded: string, found: readonly Modified[]): Modified[] {
  const merged: Modified[] = [];
  for (const next of found) {
    const previous = merged[merged.length - 1];
    const joined = previous && !isIdentical(previous, next) ? join(folded, previous, next) : null;
    if (joined) merged[merged.length - 1] = joined;
    else merged.push(next);
  }
  return merged;
}
