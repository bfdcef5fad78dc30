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
  readMoment,
  yearPeriod,
} from './calendar';
import type { TimeContext, TimeExpression } from './times';

const numeral = '[一二三四五六七八九十两]{1,3}|\\d{1,2}';
const yearWord =
  '(?:19|20)\\d{2}(?=年)|二[〇○零][〇○零一二三四五六七八九]{2}(?=年)|[今去明本当同次翌](?=年)|' +
  '(?<![以之今日目向至])[上前后](?=年(?![龄轻产均薪]))';

/** One alternation, read once from left to right; every repetition in it is bounded. */
const pattern = new RegExp(
  [
    // 2023-2025年, 2003年至2007年
    '(?<fromYear>(?:19|20)\\d{2})年?(?:[-—–~～至到]{1,2})(?<toYear>(?:19|20)\\d{2})年',
    // 截至2023年12月31日止年度, 截至6月30日止六个月
    '截至(?<endYear>(?:19|20)\\d{2})年(?<endMonth>\\d{1,2})月\\d{1,2}日止(?<endLength>[三六九]个月|全年|年度|财政年度)?',
    // 2017/18年度, 2024-25年度
    '(?<fiscal>(?:19|20)\\d{2})(?:/(?<fiscalTo>\\d{2,4})(?:财政|财务|财|会计)?(?:年度|年)?|[-—–](?<fiscalEnd>\\d{2})(?:财政|财务|财|会计|学)?年度)',
    // 2025-01-24, 2025.1.24
    '(?<isoYear>(?:19|20)\\d{2})[.-](?<isoMonth>\\d{1,2})[.-](?<isoDay>\\d{1,2})(?!\\d)',
    // “十四五”前四年
    '[“"「]?十(?<plan>[一二三四五六七八])五[”"」]?(?:规划)?(?:期间|时期|这五年|末|收官)?(?<planPart>前(?:' +
      numeral +
      ')年)?',
    // 过去五年, 近3年, 未来十年
    '(?<span>过去的?|最近|近|未来|今后|此后|接下来)(?:的)?(?<spanCount>' +
      numeral +
      ')(?<spanUnit>年|个月)(?!度|级|期)',
    // 五年来, 10年来
    `(?<since>${numeral})年来`,
    '(?<congress>党的十[八九]大以来|党的二十大以来)',
    '(?<century>本世纪中叶)',
    '(?<past>过去(?:的)?一年|一年来|这一年)',
    '(?<newYear>新的一年|未来一年|来年)',
    '(?<day>今天|今日|今晨|昨天|昨日|昨晚|前天|明天|明日)',
    '(?<now>截至目前|截止目前|到目前为止|迄今|至今|目前|当前|现时|今年以来)',
    '(?<vague>如今|现今|现在|眼下|近年来|近年|近来)',
    '(?<same>(?:去年|上年|前年|上一年)?同期|届时|当月|当季|同月|去年同月|当日|同日)',
    '(?<monthWord>本月|这个月|上个?月|下个?月|月内)(?:份|底|初|末)?',
    '(?<quarterWord>本季度?|上一?季度?|上个季度|下季度?)',
    // year, or part of a year, or both
    `(?<year>${yearWord})年(?:度|的)?(?<part>${partPattern()})?(?:以来|底前|末前|底|末|初|前(?!列|景|沿|三|[首期])|内(?![地蒙容需部销资]))?`,
    `(?<barePart>${partPattern()})(?<bareTail>以来|底前|末前|底|末|初|前|内(?![地蒙容需部销资]))?`,
    '(?<=回顾|展望|迎接|走过|告别|冲刺|决战|走进|盘点|奋战|再战|问鼎|出发)(?<bareYear>(?:19|20)\\d{2})(?![\\d年])',
    '(?<dayOnly>\\d{1,2})日(?!元|均|产|游)',
  ].join('|'),
  'g',
);

function partPattern(): string {
  return (
    '上半年|下半年|(?<![上下每])第?[一二三四]季度?|[前首](?:三|3)个?季度|' +
    `[前首](?:${numeral})个?月|(?:${numeral})月?(?:[-—–~～至到]{1,2})(?:${numeral})月份?|` +
    `(?:${numeral})月(?:份)?(?:\\d{1,2}[日号])?|全年|年底|年末|年内|年初|年中|岁末`
  );
}

const digits: Readonly<Record<string, number>> = {
  〇: 0,
  '○': 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** 十二 → 12, 二十 → 20, 7 → 7; NaN when it is no number up to 99. */
export function readSmallNumeral(word: string): number {
  if (/^\d+$/.test(word)) return Number(word);
  const ten = word.indexOf('十');
  if (ten < 0) return word.length === 1 ? (digits[word] ?? Number.NaN) : Number.NaN;
  const tens = ten === 0 ? 1 : (digits[word.slice(0, ten)] ?? Number.NaN);
  const ones = ten === word.length - 1 ? 0 : (digits[word.slice(ten + 1)] ?? Number.NaN);
  return tens * 10 + ones;
}

function readYear(word: string, context: TimeContext): number | undefined {
  if (/^\d{4}$/.test(word)) return Number(word);
  if (word.length === 4) return Number([...word].map((digit) => digits[digit] ?? 0).join(''));
  const published = context.published?.year;
  if (word === '当' || word === '同') return context.year ?? published;
  if (word === '次' || word === '翌')
    return context.year === undefined ? undefined : context.year + 1;
  if (published === undefined) return undefined;
  const shift: Readonly<Record<string, number>> = {
    今: 0,
    本: 0,
    去: -1,
    上: -1,
    前: -2,
    明: 1,
    后: 2,
  };
  return published + (shift[word] ?? 0);
}

/** The year a part of a year belongs to when none is named: the latest that has begun. */
function yearOfMonth(month: number, context: TimeContext, ahead: boolean): number | undefined {
  const isPlanned =
    context.year !== undefined && context.year > (context.published?.year ?? context.year);
  if (context.year !== undefined && (ahead || !isPlanned)) return context.year;
  const published = context.published;
  if (!published) return undefined;
  if (published.month === undefined || month <= published.month || ahead) return published.year;
  return published.year - 1;
}

function readPart(
  part: string,
  year: number | undefined,
  context: TimeContext,
  ahead: boolean,
): string | undefined {
  const make = (month: number, build: (year: number) => string): string | undefined => {
    const found = year ?? yearOfMonth(month, context, ahead);
    return found === undefined ? undefined : build(found);
  };
  if (part === '上半年') return make(6, (found) => halfPeriod(found, 1));
  if (part === '下半年') return make(12, (found) => halfPeriod(found, 2));
  const quarter = /^第?([一二三四])季/.exec(part);
  if (quarter) {
    const index = '一二三四'.indexOf(quarter[1] ?? '') + 1;
    return make(index * 3 - 2, (found) => quarterPeriod(found, index));
  }
  if (/^[前首][三3]个?季度/.test(part)) return make(9, (found) => monthsPeriod(found, 1, 9));
  const first = /^[前首](.{1,3}?)个?月/.exec(part);
  if (first) {
    const count = readSmallNumeral(first[1] ?? '');
    return isMonth(count) ? make(count, (found) => monthsPeriod(found, 1, count)) : undefined;
  }
  const range = /^(.{1,3}?)月?[-—–~～至到]{1,2}(.{1,3}?)月/.exec(part);
  if (range) {
    const from = readSmallNumeral(range[1] ?? '');
    const to = readSmallNumeral(range[2] ?? '');
    if (!isMonth(from) || !isMonth(to)) return undefined;
    return make(to, (found) => monthsPeriod(found, from, to));
  }
  const month = /^(.{1,3}?)月份?(?:(\d{1,2})[日号])?/.exec(part);
  if (month) {
    const index = readSmallNumeral(month[1] ?? '');
    if (!isMonth(index)) return undefined;
    const day = month[2];
    return make(index, (found) =>
      day ? dayPeriod(found, index, Number(day)) : monthPeriod(found, index),
    );
  }
  return make(12, yearPeriod);
}

const isMonth = (value: number): boolean => value >= 1 && value <= 12;
const isAhead = (before: string, tail: string | undefined): boolean =>
  /前$/.test(tail ?? '') || /(?:将|计划|预计|力争|确保|拟|有望|争取)[^已]{0,8}$/.test(before);

/** 比, 较, 与…同期 and the like before it, or 水平, 相比 after it, make a time a mere base. */
function isCompared(piece: string, start: number, end: number): boolean {
  if (
    /(?:比|较|相当于|恢复至|恢复到|基于|高于|低于|快于)(?:的)?$/.test(
      piece.slice(Math.max(0, start - 4), start),
    )
  )
    return true;
  const after = piece.slice(end, end + 8);
  if (/^(?:同期)?(?:的)?(?:相比|比较|相比较|水平|基础上|持平)/.test(after)) return true;
  return (
    /(?:与|和|同|跟)$/.test(piece.slice(Math.max(0, start - 1), start)) &&
    /^(?:[^，。]{0,4})(?:相比|比较|相约|相当)/.test(after)
  );
}

/** In a text on a fiscal year, the years it speaks of without parts are fiscal years. */
const fiscalWord = /^(?:今年|来年|明年|本年)度?的?$/;

function resolve(
  match: string,
  groups: Readonly<Record<string, string | undefined>>,
  before: string,
  context: TimeContext,
): string | undefined {
  const { published } = context;
  const now = published?.year;
  const has = (name: string): string | undefined => groups[name];
  if (has('bareYear')) return has('bareYear');
  if (has('fromYear')) return intervalPeriod(has('fromYear') ?? '', has('toYear') ?? '');
  if (context.fiscal !== undefined && fiscalWord.test(match)) {
    const from = context.fiscal + (/^[来明]/.test(match) ? 1 : 0);
    return intervalPeriod(monthPeriod(from, 4), monthPeriod(from + 1, 3));
  }
  if (has('endYear')) {
    const year = Number(has('endYear'));
    const month = Number(has('endMonth'));
    const length = { 三: 3, 六: 6, 九: 9 }[(has('endLength') ?? '')[0] ?? ''] ?? 12;
    if (!isMonth(month) || month < length) return monthPeriod(year, month);
    return length === 12 ? yearPeriod(year) : monthsPeriod(year, month - length + 1, month);
  }
  if (has('fiscal')) {
    const from = Number(has('fiscal'));
    if ((from + 1) % 100 !== Number(has('fiscalTo') ?? has('fiscalEnd')) % 100) return undefined;
    const first = match.includes('学年') ? 9 : 4;
    return intervalPeriod(monthPeriod(from, first), monthPeriod(from + 1, first - 1));
  }
  if (has('isoYear')) {
    const month = Number(has('isoMonth'));
    return isMonth(month)
      ? dayPeriod(Number(has('isoYear')), month, Number(has('isoDay')))
      : undefined;
  }
  if (has('plan')) {
    const first = 2021 + 5 * ('一二三四五六七八'.indexOf(has('plan') ?? '') - 3);
    const part = /前(.{1,2})年/.exec(has('planPart') ?? '')?.[1];
    const last = part ? first + readSmallNumeral(part) - 1 : first + 4;
    return intervalPeriod(yearPeriod(first), yearPeriod(last));
  }
  if (has('congress')) {
    const first =
      { 八: 2012, 九: 2017 }[/十([八九])大/.exec(has('congress') ?? '')?.[1] ?? ''] ?? 2022;
    return intervalPeriod(yearPeriod(first), yearPeriod(context.published?.year ?? first));
  }
  if (has('century')) return '2050';
  const base = now;
  if (has('span') || has('since')) {
    if (base === undefined) return undefined;
    const count = readSmallNumeral(has('spanCount') ?? has('since') ?? '');
    if (Number.isNaN(count)) return undefined;
    if (has('spanUnit') === '个月' && published)
      return /未来|今后|接下/.test(has('span') ?? '')
        ? intervalPeriod(addMonths(published, 1), addMonths(published, count))
        : intervalPeriod(addMonths(published, -count), addMonths(published, -1));
    if (/未来|今后|此后|接下/.test(has('span') ?? '')) {
      const first = (published?.month ?? 1) > 6 ? base + 1 : base;
      return intervalPeriod(yearPeriod(first), yearPeriod(first + count - 1));
    }
    const last = (published?.month ?? 12) <= 3 ? base - 1 : base;
    return intervalPeriod(yearPeriod(last - count + 1), yearPeriod(last));
  }
  if (has('past')) {
    if (has('past') === '这一年' && context.year !== undefined) return yearPeriod(context.year);
    return base === undefined
      ? undefined
      : yearPeriod((published?.month ?? 12) <= 6 ? base - 1 : base);
  }
  if (has('newYear'))
    return base === undefined
      ? undefined
      : yearPeriod((published?.month ?? 12) <= 3 ? base : base + 1);
  if (has('day')) {
    if (!published) return undefined;
    const shift = { 昨: -1, 前: -2, 明: 1 }[(has('day') ?? '')[0] ?? ''] ?? 0;
    return momentPeriod(addDays(published, shift));
  }
  if (has('now')) {
    if (!published) return undefined;
    return has('now') === '今年以来' ? yearPeriod(published.year) : momentPeriod(published);
  }
  if (has('vague')) return now === undefined ? undefined : yearPeriod(now);
  if (has('same')) {
    if (/^(?:去|上|前)/.test(has('same') ?? ''))
      return now === undefined ? undefined : yearPeriod(now - 1);
    return context.last;
  }
  if (has('monthWord')) {
    if (!published) return undefined;
    const word = has('monthWord') ?? '';
    return addMonths(published, word.startsWith('上') ? -1 : word.startsWith('下') ? 1 : 0);
  }
  if (has('quarterWord')) return context.last;
  if (has('year')) {
    const year = readYear(has('year') ?? '', context);
    if (year === undefined) return undefined;
    const part = has('part');
    const period = part ? readPart(part, year, context, false) : yearPeriod(year);
    return period;
  }
  if (has('barePart')) {
    const part = has('barePart') ?? '';
    if (/^(?:年底|年末|年内|年初|年中|全年|岁末)$/.test(part)) return wholeYear(part, context);
    return readPart(part, undefined, context, isAhead(before, has('bareTail')));
  }
  return readDayOfMonth(Number(has('dayOnly')), published);
}

/** 17日 in a dispatch is the latest such day. */
function readDayOfMonth(day: number, published: Moment | undefined): string | undefined {
  if (published?.month === undefined || day > 31 || day < 1) return undefined;
  const month = day <= (published.day ?? 31) ? published : readMoment(addMonths(published, -1));
  return month?.month === undefined ? undefined : dayPeriod(month.year, month.month, day);
}

/** 全年 in the first months of a year looks back on the year before. */
function wholeYear(word: string, context: TimeContext): string | undefined {
  if (context.year !== undefined) return yearPeriod(context.year);
  const published = context.published;
  if (!published) return undefined;
  const looksBack = word !== '年内' && published.month !== undefined && published.month <= 2;
  return yearPeriod(looksBack ? published.year - 1 : published.year);
}

const isDay = (period: string): boolean => /^\d{4}-\d\d-\d\d$/.test(period);

const isRecent = (year: number, { published }: TimeContext): boolean =>
  published !== undefined && Math.abs(published.year - year) <= 1;

/** On such a day something was said, not measured. */
const reporting =
  /^[^，。；]{0,18}(?:获悉|了解到|介绍|表示|说|称|发布|公布|举行|召开|印发|出台|消息|通报|电(?![力量影子站池商动网器])|来到|指|回应)/;

/** Reads the Chinese time expressions of one paragraph; offsets are those of the paragraph. */
export function readChineseTimes(piece: string, context: TimeContext): TimeExpression[] {
  const times: TimeExpression[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(piece); match; match = pattern.exec(piece)) {
    const start = match.index;
    const end = start + match[0].length;
    if (isInsideTitle(piece, start)) continue;
    const groups: Record<string, string | undefined> = match.groups ?? {};
    const period = resolve(match[0], groups, piece.slice(Math.max(0, start - 12), start), context);
    if (period === undefined) continue;
    const isRecord =
      groups.span !== undefined && /^(?:来)?[^，]{0,4}新[高低]/.test(piece.slice(end, end + 8));
    const compared =
      isRecord || isCompared(piece, start, end) || /^(?:去年|上年|前年)同/.test(match[0]);
    const aside = compared || (isDay(period) && reporting.test(piece.slice(end, end + 24)));
    times.push({ start, end, period, aside });
    if (compared) continue;
    context.last = period;
    if (groups.fiscal !== undefined && isRecent(Number(groups.fiscal), context)) {
      context.fiscal = Number(groups.fiscal);
    }
    if (groups.day === undefined && groups.now === undefined && groups.span === undefined)
      context.year = Number(endsOf(period)[1].slice(0, 4));
  }
  return times;
}

/** A year in 《…》 is part of the name of a document. */
function isInsideTitle(piece: string, at: number): boolean {
  const before = piece.slice(Math.max(0, at - 40), at);
  const open = before.lastIndexOf('《');
  return open >= 0 && before.lastIndexOf('》') < open;
}
