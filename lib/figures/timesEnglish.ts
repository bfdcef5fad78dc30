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
import {
  type Framing,
  partOfYear,
  type TimeContext,
  type TimeParts,
  type TimeRule,
  timeReader,
} from './timeRules';

const month =
  '(January|February|March|April|May|June|July|August|September|October|November|December|' +
  'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)';
const year = '((?:19|20)\\d{2})';
const ordinal = '([1-4]|first|second|third|fourth)(?:st|nd|rd|th)?';
const count = '(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2})';
const someYear = '((?:19|20)\\d{2}|(?:this|last|next|the) year)';
const thenYear = `(?:,? ${year})?`;
const ofYear =
  '(?:,? (?:of |in )?(?:the )?(?:(?:fiscal|calendar|financial) )?(?:year )?(?:FY ?)?' +
  '((?:19|20)?\\d{2}(?!\\d)|(?:this|last|next|the) year))?';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const weekdays = 'sun mon tue wed thu fri sat'.split(' ');
const numbers = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const ordinals = 'zeroth first second third fourth'.split(' ');

const indexIn = (names: readonly string[], name: string): number =>
  names.indexOf(name.slice(0, names === months || names === weekdays ? 3 : 9).toLowerCase());
const readMonth = (name = ''): number => indexIn(months, name) + 1;
const readNumber = (word = ''): number =>
  /\d/.test(word) ? Number(word) : Math.max(indexIn(numbers, word), indexIn(ordinals, word));

function readYear(written: string | undefined, context: TimeContext): number | undefined {
  if (written === undefined) return undefined;
  if (/\d/.test(written)) return Number(written) + (written.length === 2 ? 2000 : 0);
  const now = context.published?.year;
  if (/^the/i.test(written)) return context.year ?? now;
  return now === undefined ? undefined : now + shiftOf(written);
}

const shiftOf = (word: string): number =>
  /last|previous|prior|past|ago|earlier|before|yester/i.test(word)
    ? -1
    : /next|coming|following|tomorrow/i.test(word)
      ? 1
      : 0;

const announcing = /\b(?:by|will|expects?|plans?|until|next)\b[^.]*$/;

/** A part of a year whose last month is given: in the year written, or else the latest in which it has begun. */
const within = (
  written: string | undefined,
  last: number,
  context: TimeContext,
  build: (year: number) => string,
): string | undefined =>
  partOfYear(readYear(written, context), last, context, announcing.test(context.before), build);

/** The pattern ignores case, but May and March are capital. */
const isName = (name = ''): boolean => /^[A-Z]/.test(name);

const readDay = (
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

const readMonthOf = ([, name, named]: TimeParts, context: TimeContext): string | undefined =>
  isName(name)
    ? within(named, readMonth(name), context, (found) => monthPeriod(found, readMonth(name)))
    : undefined;

const readQuarter = (
  quarter: number,
  named: string | undefined,
  context: TimeContext,
): string | undefined =>
  within(named, quarter * 3 - 2, context, (found) => quarterPeriod(found, quarter));

const readFirstMonths = (
  size: number,
  named: string | undefined,
  context: TimeContext,
): string | undefined => within(named, size, context, (found) => monthsPeriod(found, 1, size));

const readHalf = ([, half, named]: TimeParts, context: TimeContext): string | undefined =>
  within(named, readNumber(half) * 6 - 5, context, (found) => halfPeriod(found, readNumber(half)));

/** "the past three years" end before this one, "the next six months" start after this one. */
function readSpan(
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

function readRelativeYear([word = '']: TimeParts, context: TimeContext): string | undefined {
  const { published, last, year: spoken } = context;
  if (!published) return undefined;
  if (/earlier|ago|before/i.test(word) && last)
    return yearPeriod(Number(endsOf(last)[1].slice(0, 4)) - 1);
  if (/full/i.test(word)) return yearPeriod(spoken ?? published.year);
  return yearPeriod(published.year + shiftOf(word));
}

/** The latest such day of the week. */
function readWeekday([name = '']: TimeParts, { published }: TimeContext): string | undefined {
  if (published?.day === undefined || published.month === undefined) return undefined;
  const today = new Date(Date.UTC(published.year, published.month - 1, published.day)).getUTCDay();
  return momentPeriod(addDays(published, -((today - indexIn(weekdays, name) + 7) % 7)));
}

const rules: readonly TimeRule[] = [
  {
    pattern: `\\b(\\d{1,2}) ${month}\\.?${thenYear}\\b`,
    read: ([, day, name, named], context) => readDay(name, day, named, context),
  },
  {
    pattern: `\\b${month}\\.? (\\d{1,2})(?:st|nd|rd|th)?(?!\\d)${thenYear}`,
    read: ([, name, day, named], context) => readDay(name, day, named, context),
  },
  {
    pattern: `\\b${month}\\.?(?: to | through |[-–])${month}\\.?${thenYear}\\b`,
    read: ([, from, last, named], context) =>
      isName(from)
        ? within(named, readMonth(last), context, (found) =>
            monthsPeriod(found, readMonth(from), readMonth(last)),
          )
        : undefined,
  },
  { pattern: `\\b${month}\\.?,?(?: of)? ${someYear}\\b`, read: readMonthOf },
  {
    pattern: `\\b(?:in|since|by|for|from|until|during|through|of|to|late|early|mid) ${month}\\b(?! \\d)`,
    read: readMonthOf,
  },
  { pattern: `\\b(${year}-\\d\\d-\\d\\d)\\b`, read: ([date]) => date },
  {
    pattern: `\\b(?:Q([1-4])|${ordinal}[- ]quarter)${ofYear}`,
    read: ([, short, long, named], context) =>
      readQuarter(readNumber(short ?? long), named, context),
  },
  {
    pattern: `\\b${year} ?Q([1-4])\\b`,
    read: ([, named, quarter], context) => readQuarter(Number(quarter), named, context),
  },
  {
    pattern: `\\b(?:H(?=[12]\\b))?(first|second|(?<=H)[12])(?:[- ]half|(?<=\\d))${ofYear}`,
    read: readHalf,
  },
  {
    pattern: `\\b(?:first|opening) (?:${count} months|three quarters)(?: of ${someYear})?`,
    read: ([, size, named], context) =>
      readFirstMonths(size ? readNumber(size) : 9, named, context),
  },
  {
    pattern: `\\b${year}(?: to | through |[-–]| and )${year}\\b(?! (?:units|people|workers))`,
    read: ([, from = '', last = '']) => intervalPeriod(from, last),
  },
  {
    pattern: `\\b${year}[-/–](\\d{2})\\b(?![-/\\d])`,
    read: ([, from = '', end]) =>
      Number(end) > Number(from) % 100 ? intervalPeriod(from, from.slice(0, 2) + end) : undefined,
  },
  {
    pattern: `\\b(?:fiscal(?: year)?|FY|financial year) ?((?:19|20)?\\d{2})\\b`,
    read: ([, found], context) => String(readYear(found, context)),
  },
  {
    pattern: '\\b((?:19|20)\\d)0s\\b',
    read: ([, decade]) => intervalPeriod(`${decade}0`, `${decade}9`),
  },
  {
    pattern: '\\b(?:this|the) decade\\b',
    read: (_, { published }) =>
      published &&
      intervalPeriod(`${Math.floor(published.year / 10)}0`, `${Math.floor(published.year / 10)}9`),
  },
  { pattern: '\\b(?:mid-century|middle of (?:the|this) century)\\b', read: () => '2050' },
  {
    pattern: `\\b(past|last|previous|trailing|next|coming|following) ${count} (years|months|quarters)\\b`,
    read: readSpan,
    isPassing: true,
  },
  {
    pattern:
      '\\b(?:(?:a|one|the) year (?:earlier|ago|before)|(?:this|last|next|previous|prior|coming|current|past|full)[ -](?:(?:fiscal|financial|calendar) )?year|year[- ]to[- ]date)\\b',
    read: readRelativeYear,
  },
  {
    pattern: '\\b(?:(?:this|last|next|previous) month|a month (?:earlier|ago))\\b',
    read: ([word = ''], { published }) => published && addMonths(published, shiftOf(word)),
  },
  { pattern: '\\b(?:this|the|last|previous|prior|same) quarter\\b', read: (_, { last }) => last },
  {
    pattern: '\\b(?:today|yesterday|tomorrow|currently|now|to date|at present)\\b',
    read: ([word = ''], { published }) =>
      published && momentPeriod(addDays(published, shiftOf(word))),
    isPassing: true,
  },
  {
    pattern: '\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b',
    read: readWeekday,
    isPassing: true,
  },
  {
    pattern: `(?<![$€£¥#.,\\d/-])\\b${year}\\b(?![,.]\\d|[-–]\\d|%| ?(?:percent|per cent|million|billion|units|people|workers|homes|jobs|tonnes|tons|km|miles)\\b)`,
    read: ([found]) => found,
  },
];

/** After such words a time is the base of a comparison, not what the figure is about. */
const comparing =
  /(?:\bthan(?: in| the| a)*|compared (?:to|with)|relative to|versus|vs\.?|\bover|against|from|since|above|below)(?: the)? $/i;
/** "said on Friday": the day of telling. */
const telling = '\\b(?:said|says|announced|told|reported|published|released)';
const told = new RegExp(`${telling}(?: on| late| early)? $`);
const reporting = new RegExp(`^,? (?:\\w+ ){0,3}${telling}\\b`);

function frame(piece: string, start: number, end: number): Framing {
  const before = piece.slice(Math.max(0, start - 28), start);
  const after = piece.slice(end, end + 40);
  const written = piece.slice(start, end);
  if (/^(?:past|last|previous|trailing|next|coming|following) \S+ \w+s$/i.test(written))
    return undefined;
  if (/^ levels?\b/.test(after)) return 'base';
  if (/(?:earlier|ago|before)$/.test(written)) {
    return /[\d%)]\s*$|(?:million|billion|percent) $/.test(before) ? undefined : 'base';
  }
  if (/^from $|[.,;] From $/i.test(before)) return undefined;
  if (/\bfrom $/i.test(before) && /-|–| to /.test(written)) return undefined;
  return comparing.test(before) || reporting.test(after) || told.test(before) ? 'base' : undefined;
}

/** Reads the English time expressions of one paragraph; offsets are those of the paragraph. */
export const readEnglishTimes = timeReader(rules, 'gi', frame);
