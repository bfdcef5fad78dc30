import {
  addDays,
  addMonths,
  dayPeriod,
  endsOf,
  halfPeriod,
  intervalPeriod,
  type Moment,
  momentPeriod,
  monthPeriod,
  monthsPeriod,
  quarterPeriod,
  yearPeriod,
} from './calendar';
import type { TimeContext, TimeExpression } from './times';

const month =
  'January|February|March|April|May|June|July|August|September|October|November|December|' +
  'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec';
const year = '(?:19|20)\\d{2}';
const ordinal = 'first|second|third|fourth|1st|2nd|3rd|4th';
const count = 'two|three|four|five|six|seven|eight|nine|ten|twelve|\\d{1,2}';
const ofYear = `(?:,? (?:of |in )?(?:the )?(?:fiscal |calendar |financial )?(?:year )?(?:FY ?)?`;

/** One alternation, read once from left to right; every repetition in it is bounded. */
const pattern = new RegExp(
  [
    `\\b(?<day>\\d{1,2}) (?<dayMonth>${month})\\.?(?:,? (?<dayYear>${year}))?\\b`,
    `\\b(?<monthFirst>${month})\\.? (?<monthDay>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,? (?<monthDayYear>${year}))?`,
    `\\b(?<rangeFrom>${month})\\.?(?: to | through |[-–])(?<rangeTo>${month})\\.?(?:,? (?<rangeYear>${year}))?\\b`,
    `\\b(?<month>${month})\\.?,?(?: of)? (?<monthYear>${year}|this year|last year|next year)\\b`,
    `\\b(?:in|since|by|for|from|until|during|through|of|to|late|early|mid|end of) (?<bareMonth>${month})\\b(?! \\d)`,
    `\\b(?<iso>${year}-\\d\\d-\\d\\d)\\b`,
    `\\bQ(?<shortQuarter>[1-4])${ofYear}(?<shortQuarterYear>${year}|\\d{2}(?!\\d)))?`,
    `\\b(?<yearFirst>${year}) ?Q(?<quarterAfter>[1-4])\\b`,
    `\\b(?<quarter>${ordinal})[- ]quarter${ofYear}(?<quarterYear>${year}|last year|this year))?`,
    `\\bH(?<shortHalf>[12])${ofYear}(?<shortHalfYear>${year}|\\d{2}(?!\\d)))?`,
    `\\b(?<half>first|second)[- ]half${ofYear}(?<halfYear>${year}|last year|this year|the year))?`,
    `\\b(?:first|opening) (?<firstMonths>${count}) months(?: of (?<firstMonthsYear>${year}|this year|last year|the year))?`,
    `\\b(?<firstQuarters>first three quarters|first nine months)(?: of (?<firstQuartersYear>${year}))?`,
    `\\b(?<fromYear>${year})(?: to | through |[-–]| and )(?<toYear>${year})\\b(?! (?:units|people|workers))`,
    `\\b(?<splitFrom>${year})[-/–](?<splitTo>\\d{2})\\b(?![-/\\d])`,
    `\\b(?:fiscal(?: year)?|FY|financial year) ?(?<fiscal>${year}|\\d{2})\\b`,
    `\\b(?<decade>${year.slice(0, -5)}\\d)\\d0s\\b`,
    '\\b(?<thisDecade>this decade|the decade)\\b',
    '\\b(?<century>mid-century|middle of the century|middle of this century)\\b',
    `\\b(?<pastWord>past|last|previous|trailing|next|coming|following) (?<pastCount>${count}) (?<pastUnit>years|months|quarters)\\b`,
    '\\b(?<relativeYear>(?:a|one|the) year (?:earlier|ago|before)|(?:this|last|next|previous|prior|coming|current|past|the prior|the current|the full|full|full-) ?(?:fiscal |financial |calendar )?year|year[- ]to[- ]date)\\b',
    '\\b(?<relativeMonth>(?:this|last|next|the previous) month|a month (?:earlier|ago))\\b',
    '\\b(?<relativeQuarter>(?:this|the|last|the previous|the prior|the same) quarter)\\b',
    '\\b(?<now>today|yesterday|tomorrow|currently|now|to date|at present)\\b',
    '\\b(?<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b',
    `(?<![$€£¥#.,\\d/-])\\b(?<year>${year})\\b(?![,.]\\d|[-–]\\d|%| ?(?:percent|per cent|million|billion|units|people|workers|homes|jobs|tonnes|tons|km|miles)\\b)`,
  ].join('|'),
  'gi',
);

const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** May, not may: the pattern ignores case, the names of months do not. */
const isCapital = (name: string | undefined): boolean => name === undefined || /^[A-Z]/.test(name);
const readMonth = (name: string): number => monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1;
const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
  '4th': 4,
};
const counts: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
};
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

function readYear(written: string | undefined, context: TimeContext): number | undefined {
  if (written === undefined) return undefined;
  const word = written.toLowerCase();
  if (/^\d{4}$/.test(word)) return Number(word);
  if (/^\d{2}$/.test(word)) return 2000 + Number(word);
  const now = context.published?.year;
  if (word === 'the year') return context.year ?? now;
  if (now === undefined) return undefined;
  return now + (word.startsWith('last') ? -1 : word.startsWith('next') ? 1 : 0);
}

/** The year of a part of a year that names none: the latest in which it has begun. */
function yearOfMonth(index: number, context: TimeContext, ahead: boolean): number | undefined {
  const { published } = context;
  const isPlanned =
    context.year !== undefined && context.year > (context.published?.year ?? context.year);
  if (context.year !== undefined && (ahead || !isPlanned)) return context.year;
  if (!published) return undefined;
  if (published.month === undefined || index <= published.month || ahead) return published.year;
  return published.year - 1;
}

type Groups = Readonly<Record<string, string | undefined>>;

function resolveParts(groups: Groups, context: TimeContext, ahead: boolean): string | undefined {
  const within = (word: string | undefined, last: number): number | undefined =>
    readYear(word, context) ?? yearOfMonth(last, context, ahead);
  const build = (found: number | undefined, make: (found: number) => string): string | undefined =>
    found === undefined ? undefined : make(found);
  if (groups.day || groups.monthFirst) {
    const index = readMonth(groups.dayMonth ?? groups.monthFirst ?? '');
    const day = Number(groups.day ?? groups.monthDay);
    if (day < 1 || day > 31) return undefined;
    return build(within(groups.dayYear ?? groups.monthDayYear, index), (found) =>
      dayPeriod(found, index, day),
    );
  }
  if (groups.rangeFrom) {
    const to = readMonth(groups.rangeTo ?? '');
    return build(within(groups.rangeYear, to), (found) =>
      monthsPeriod(found, readMonth(groups.rangeFrom ?? ''), to),
    );
  }
  if (groups.month || groups.bareMonth) {
    const index = readMonth(groups.month ?? groups.bareMonth ?? '');
    return build(within(groups.monthYear, index), (found) => monthPeriod(found, index));
  }
  const quarter = groups.shortQuarter ?? groups.quarterAfter ?? groups.quarter;
  if (quarter) {
    const index = ordinals[quarter.toLowerCase()] ?? Number(quarter);
    const word = groups.shortQuarterYear ?? groups.yearFirst ?? groups.quarterYear;
    return build(within(word, index * 3 - 2), (found) => quarterPeriod(found, index));
  }
  const half = groups.shortHalf ?? groups.half;
  if (half) {
    const index = ordinals[half.toLowerCase()] ?? Number(half);
    return build(within(groups.shortHalfYear ?? groups.halfYear, index * 6 - 5), (found) =>
      halfPeriod(found, index),
    );
  }
  if (groups.firstQuarters) {
    return build(within(groups.firstQuartersYear, 9), (found) => monthsPeriod(found, 1, 9));
  }
  if (groups.firstMonths) {
    const last = counts[groups.firstMonths.toLowerCase()] ?? Number(groups.firstMonths);
    return build(within(groups.firstMonthsYear, last), (found) => monthsPeriod(found, 1, last));
  }
  return undefined;
}

function resolveYears(groups: Groups, context: TimeContext): string | undefined {
  if (groups.iso) return groups.iso;
  if (groups.fromYear) return intervalPeriod(groups.fromYear, groups.toYear ?? groups.fromYear);
  if (groups.splitFrom) {
    const from = Number(groups.splitFrom);
    const to = Math.floor(from / 100) * 100 + Number(groups.splitTo);
    return to > from ? intervalPeriod(yearPeriod(from), yearPeriod(to)) : undefined;
  }
  if (groups.fiscal) return yearPeriod(readYear(groups.fiscal, context) ?? 0);
  if (groups.year) return groups.year;
  if (groups.decade) return intervalPeriod(`${groups.decade}0`, `${groups.decade}9`);
  if (groups.century) return '2050';
  return undefined;
}

function resolveRelative(groups: Groups, context: TimeContext): string | undefined {
  const { published } = context;
  if (groups.relativeQuarter) return context.last;
  if (!published) return undefined;
  if (groups.thisDecade) {
    const first = Math.floor(published.year / 10) * 10;
    return intervalPeriod(yearPeriod(first), yearPeriod(first + 9));
  }
  if (groups.pastWord) return resolveSpan(groups, published);
  if (groups.relativeYear)
    return resolveRelativeYear(groups.relativeYear.toLowerCase(), context, published);
  if (groups.relativeMonth) {
    const shift = /^this/i.test(groups.relativeMonth)
      ? 0
      : /^next/i.test(groups.relativeMonth)
        ? 1
        : -1;
    return addMonths(published, shift);
  }
  if (groups.now) {
    const shift = { yesterday: -1, tomorrow: 1 }[groups.now.toLowerCase()] ?? 0;
    return momentPeriod(addDays(published, shift));
  }
  if (groups.weekday && published.day !== undefined && published.month !== undefined) {
    const today = new Date(
      Date.UTC(published.year, published.month - 1, published.day),
    ).getUTCDay();
    const back =
      (today -
        weekdays.indexOf(groups.weekday[0]?.toUpperCase() + groups.weekday.slice(1).toLowerCase()) +
        7) %
      7;
    return momentPeriod(addDays(published, -back));
  }
  return undefined;
}

function resolveRelativeYear(word: string, context: TimeContext, published: Moment): string {
  if (/earlier|ago|before/.test(word)) {
    const [, last] = endsOf(context.last ?? '');
    return last ? yearPeriod(Number(last.slice(0, 4)) - 1) : yearPeriod(published.year - 1);
  }
  if (/last|previous|prior|past/.test(word)) return yearPeriod(published.year - 1);
  if (/next|coming/.test(word)) return yearPeriod(published.year + 1);
  if (/full/.test(word)) return yearPeriod(context.year ?? published.year);
  return yearPeriod(published.year);
}

function resolveSpan(groups: Groups, published: Moment): string {
  const size = counts[groups.pastCount?.toLowerCase() ?? ''] ?? Number(groups.pastCount);
  const isNext = /next|coming|following/i.test(groups.pastWord ?? '');
  if (/^years$/i.test(groups.pastUnit ?? '')) {
    return isNext
      ? intervalPeriod(yearPeriod(published.year + 1), yearPeriod(published.year + size))
      : intervalPeriod(yearPeriod(published.year - size), yearPeriod(published.year - 1));
  }
  const months = /^quarters$/i.test(groups.pastUnit ?? '') ? size * 3 : size;
  return isNext
    ? intervalPeriod(addMonths(published, 1), addMonths(published, months))
    : intervalPeriod(addMonths(published, -months), addMonths(published, -1));
}

/** After such words a time is the base of a comparison, not what the figure is about. */
const comparing =
  /(?:\bthan(?: in| the| a)*|compared (?:to|with)(?: the)?|relative to(?: the)?|versus|vs\.?|\bover|against(?: the)?|from|since|above|below) (?:the )?$/i;

const reporting = /^,? (?:\w+ ){0,3}(?:said|says|announced|told|reported|published|released)\b/;

/** "said on Friday": the day of telling. */
const told = /\b(?:said|says|announced|told|reported|published|released)(?: on| late| early)? $/;

function isAside(piece: string, start: number, end: number, text: string): boolean {
  const before = piece.slice(Math.max(0, start - 28), start);
  const after = piece.slice(end, end + 40);
  if (/^ levels?\b/.test(after)) return true;
  if (/(?:earlier|ago|before)$/.test(text))
    return !/[\d%)]\s*$|(?:million|billion|percent) $/.test(before);
  if (/^from $/i.test(before) || /[.,;] From $/.test(before)) return false;
  if (/\bfrom $/i.test(before) && /(?:-|–| to )/.test(text)) return false;
  return comparing.test(before) || reporting.test(after) || told.test(before);
}

/** Reads the English time expressions of one paragraph; offsets are those of the paragraph. */
export function readEnglishTimes(piece: string, context: TimeContext): TimeExpression[] {
  const times: TimeExpression[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(piece); match; match = pattern.exec(piece)) {
    const groups: Groups = match.groups ?? {};
    if (
      ![groups.dayMonth, groups.monthFirst, groups.rangeFrom, groups.month, groups.bareMonth].every(
        isCapital,
      )
    )
      continue;
    const start = match.index;
    const end = start + match[0].length;
    const ahead = /\b(?:by|will|expects?|plans?|until|next)\b[^.]{0,40}$/.test(
      piece.slice(Math.max(0, start - 40), start) + match[0].slice(0, 3),
    );
    const period =
      resolveParts(groups, context, ahead) ??
      resolveYears(groups, context) ??
      resolveRelative(groups, context);
    if (period === undefined || !/^\d{4}/.test(period)) continue;
    const aside = !groups.pastWord && isAside(piece, start, end, match[0]);
    times.push({ start, end, period, aside });
    if (aside) continue;
    context.last = period;
    if (!groups.now && !groups.weekday && !groups.pastWord) {
      context.year = Number(endsOf(period)[1].slice(0, 4));
    }
  }
  return times;
}
