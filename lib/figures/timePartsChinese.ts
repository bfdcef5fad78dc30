import {
  addMonths,
  dayPeriod,
  halfPeriod,
  intervalPeriod,
  type Moment,
  monthPeriod,
  monthsPeriod,
  quarterPeriod,
  readMoment,
  yearPeriod,
} from './calendar';
import { readSmallNumeral, readYearDigits } from './smallNumeral';
import { isMonth, partOfYear, type TimeContext, type TimeParts } from './timeRules';

/** 今 and 去 count from the date of the text, 当 and 次 from the year it speaks of. */
const shifts: Readonly<Record<string, number>> = {
  今: 0,
  本: 0,
  去: -1,
  上: -1,
  前: -2,
  明: 1,
  后: 2,
};

export const shiftOfDay: Readonly<Record<string, number>> = { 昨: -1, 前: -2, 明: 1 };

function readYear(word: string, context: TimeContext): number | undefined {
  if (word.length === 4) return readYearDigits(word);
  const now = context.published?.year;
  if (/[当同]/.test(word)) return context.year ?? now;
  if (/[次翌]/.test(word)) return context.year === undefined ? undefined : context.year + 1;
  return now === undefined ? undefined : now + (shifts[word] ?? 0);
}

/** 1-9月, 三季度, 上半年, 5月18日, 全年. */
function readPart(
  word: string,
  named: number | undefined,
  context: TimeContext,
  isAhead: boolean,
): string | undefined {
  const make = (month: number, build: (year: number) => string): string | undefined =>
    isMonth(month) ? partOfYear(named, month, context, isAhead, build) : undefined;
  const half = ' 上下'.indexOf(word[0] ?? '');
  if (half > 0) return make(half * 6, (found) => halfPeriod(found, half));
  const quarter = '一二三四'.indexOf(/([一二三四])季/.exec(word)?.[1] ?? ' ') + 1;
  if (quarter > 0 && !/^[前首]/.test(word)) {
    return make(quarter * 3 - 2, (found) => quarterPeriod(found, quarter));
  }
  const [from = 0, last = from] = (word.match(/[一二三四五六七八九十两]+|\d+/g) ?? []).map(
    readSmallNumeral,
  );
  if (/^[前首]/.test(word)) {
    const count = /季/.test(word) ? 9 : from;
    return make(count, (found) => monthsPeriod(found, 1, count));
  }
  if (/[日号]$/.test(word)) return make(from, (found) => dayPeriod(found, from, last));
  if (last !== from && isMonth(from)) return make(last, (found) => monthsPeriod(found, from, last));
  if (/月/.test(word)) return make(from, (found) => monthPeriod(found, from));
  return make(12, yearPeriod);
}

const announcing = /(?:将|计划|预计|力争|确保|拟|有望|争取)[^已]{0,8}$/;

/** 全年 in the first months of a year looks back on the year before. */
export function readBarePart(
  [, word = '', end]: TimeParts,
  context: TimeContext,
): string | undefined {
  const { published, year: spoken } = context;
  if (!/^(?:全年|年.|岁末)$/.test(word)) {
    return readPart(
      word,
      undefined,
      context,
      /前$/.test(end ?? '') || announcing.test(context.before),
    );
  }
  if (spoken !== undefined || !published)
    return spoken === undefined ? undefined : yearPeriod(spoken);
  const looksBack = word !== '年内' && (published.month ?? 12) <= 2;
  return yearPeriod(published.year - (looksBack ? 1 : 0));
}

/** In a text on a fiscal year, the years it speaks of without parts are fiscal years. */
export function readFullYear(
  [match = '', word = '', within]: TimeParts,
  context: TimeContext,
): string | undefined {
  if (context.fiscal !== undefined && /^[今明本]年度?的?$/.test(match)) {
    return fiscalPeriod(context.fiscal + (word === '明' ? 1 : 0), 4);
  }
  const found = readYear(word, context);
  if (found === undefined) return undefined;
  return within ? readPart(within, found, context, false) : yearPeriod(found);
}

export const fiscalPeriod = (from: number, month: number): string =>
  intervalPeriod(monthPeriod(from, month), monthPeriod(from + 1, month - 1));

/** 2017/18年度 in Hong Kong runs from April, 2024-25学年 from September. */
export function readFiscal(
  [match = '', from = '', end]: TimeParts,
  context: TimeContext,
): string | undefined {
  const first = Number(from);
  if ((first + 1) % 100 !== Number(end)) return undefined;
  if (Math.abs((context.published?.year ?? 0) - first) <= 1) context.fiscal = first;
  return fiscalPeriod(first, match.includes('学') ? 9 : 4);
}

/** 近三年 ends with the last year that is mostly over, 未来三年 starts with the next that is not. */
export function readSpan(
  [, word = '近', count = '', unit = '年']: TimeParts,
  { published }: TimeContext,
): string | undefined {
  const size = readSmallNumeral(count);
  if (!published || Number.isNaN(size)) return undefined;
  const isComing = /未来|今后|此后|接下/.test(word);
  if (unit !== '年') {
    return isComing
      ? intervalPeriod(addMonths(published, 1), addMonths(published, size))
      : intervalPeriod(addMonths(published, -size), addMonths(published, -1));
  }
  const month = published.month ?? (isComing ? 1 : 12);
  const first = isComing
    ? published.year + (month > 6 ? 1 : 0)
    : published.year - size + (month <= 3 ? 0 : 1);
  return intervalPeriod(yearPeriod(first), yearPeriod(first + size - 1));
}

/** 截至2023年12月31日止年度 is a year, 截至6月30日止六个月 a half. */
export function readYearEnd([, ending = '', month = '', count]: TimeParts): string | undefined {
  const [last, length] = [Number(month), readSmallNumeral(count ?? '十二')];
  if (!isMonth(last) || last < length) return monthPeriod(Number(ending), last);
  return length === 12 ? ending : monthsPeriod(Number(ending), last - length + 1, last);
}

export function readPlan([, plan = '', count]: TimeParts): string {
  const first = 2006 + 5 * '一二三四五六七八'.indexOf(plan);
  return intervalPeriod(
    yearPeriod(first),
    yearPeriod(first + (count ? readSmallNumeral(count) : 5) - 1),
  );
}

/** 17日 in a dispatch is the latest such day. */
export function readDayOfMonth(day: number, published: Moment | undefined): string | undefined {
  if (published?.month === undefined || day > 31 || day < 1) return undefined;
  const month = day <= (published.day ?? 31) ? published : readMoment(addMonths(published, -1));
  return month?.month === undefined ? undefined : dayPeriod(month.year, month.month, day);
}
