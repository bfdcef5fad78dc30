import { addDays, addMonths, intervalPeriod, momentPeriod, monthsPeriod } from './calendar';
import {
  isName,
  readDay,
  readFirstMonths,
  readHalf,
  readMonth,
  readMonthOf,
  readNumber,
  readQuarter,
  readRelativeYear,
  readSpan,
  readWeekday,
  readYear,
  shiftOf,
  within,
} from './timePartsEnglish';
import { type Framing, type TimeRule, timeReader } from './timeRules';

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
