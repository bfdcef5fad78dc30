import {
  addDays,
  addMonths,
  dayPeriod,
  endsOf,
  halfPeriod,
  intervalPeriod,
  momentPeriod,
  monthPeriod,
  monthsPeriod,
  quarterPeriod,
  yearPeriod,
} from './calendar';
import { partOfYear, type TimeContext, type TimeParts } from './timeRules';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const weekdays = 'sun mon tue wed thu fri sat'.split(' ');
const numbers = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const ordinals = 'zeroth first second third fourth'.split(' ');

const indexIn = (names: readonly string[], name: string): number =>
  names.indexOf(name.slice(0, names === months || names === weekdays ? 3 : 9).toLowerCase());
export const readMonth = (name = ''): number => indexIn(months, name) + 1;
export const readNumber = (word = ''): number =>
  /\d/.test(word) ? Number(word) : Math.max(indexIn(numbers, word), indexIn(ordinals, word));

export function readYear(written: string | undefined, context: TimeContext): number | undefined {
  if (written === undefined) return undefined;
  if (/\d/.test(written)) return Number(written) + (written.length === 2 ? 2000 : 0);
  const now = context.published?.year;
  if (/^the/i.test(written)) return context.year ?? now;
  return now === undefined ? undefined : now + shiftOf(written);
}

export const shiftOf = (word: string): number =>
  /last|previous|prior|past|ago|earlier|before|yester/i.test(word)
    ? -1
    : /next|coming|following|tomorrow/i.test(word)
      ? 1
      : 0;

const announcing = /\b(?:by|will|expects?|plans?|until|next)\b[^.]*$/;

/** A part of a year whose last month is given: in the year written, or else the latest in which it has begun. */
export const within = (
  written: string | undefined,
  last: number,
  context: TimeContext,
  build: (year: number) => string,
): string | undefined =>
  partOfYear(readYear(written, context), last, context, announcing.test(context.before), build);

/** The pattern ignores case, but May and March are capital. */
export const isName = (name = ''): boolean => /^[A-Z]/.test(name);

export const readDay = (
  name: string | undefined,
  day: string | undefined,
  named: string | undefined,
  context: TimeContext,
): string | undefined =>
  isName(name) && Number(day) >= 1 && Number(day) <= 31
    ? within(named, readMonth(name), context, (found) =>
        dayPeriod(found, readMonth(name), Number(day)),
      )
    : undefined;

export const readMonthOf = (
  [, name, named]: TimeParts,
  context: TimeContext,
): string | undefined =>
  isName(name)
    ? within(named, readMonth(name), context, (found) => monthPeriod(found, readMonth(name)))
    : undefined;

export const readQuarter = (
  quarter: number,
  named: string | undefined,
  context: TimeContext,
): string | undefined =>
  within(named, quarter * 3 - 2, context, (found) => quarterPeriod(found, quarter));

export const readFirstMonths = (
  size: number,
  named: string | undefined,
  context: TimeContext,
): string | undefined => within(named, size, context, (found) => monthsPeriod(found, 1, size));

export const readHalf = ([, half, named]: TimeParts, context: TimeContext): string | undefined =>
  within(named, readNumber(half) * 6 - 5, context, (found) => halfPeriod(found, readNumber(half)));

/** "the past three years" end before this one, "the next six months" start after this one. */
export function readSpan(
  [, word = '', written, unit = '']: TimeParts,
  { published }: TimeContext,
): string | undefined {
  if (!published) return undefined;
  const isNext = shiftOf(word) > 0;
  const isYears = /^y/i.test(unit);
  const size = readNumber(written) * (/^q/i.test(unit) ? 3 : 1);
  const away = (steps: number): string =>
    isYears ? yearPeriod(published.year + steps) : addMonths(published, steps);
  return isNext ? intervalPeriod(away(1), away(size)) : intervalPeriod(away(-size), away(-1));
}

export function readRelativeYear([word = '']: TimeParts, context: TimeContext): string | undefined {
  const { published, last, year: spoken } = context;
  if (!published) return undefined;
  if (/earlier|ago|before/i.test(word) && last)
    return yearPeriod(Number(endsOf(last)[1].slice(0, 4)) - 1);
  if (/full/i.test(word)) return yearPeriod(spoken ?? published.year);
  return yearPeriod(published.year + shiftOf(word));
}

/** The latest such day of the week. */
export function readWeekday(
  [name = '']: TimeParts,
  { published }: TimeContext,
): string | undefined {
  if (published?.day === undefined || published.month === undefined) return undefined;
  const today = new Date(Date.UTC(published.year, published.month - 1, published.day)).getUTCDay();
  return momentPeriod(addDays(published, -((today - indexIn(weekdays, name) + 7) % 7)));
}
