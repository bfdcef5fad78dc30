import {
  addDays,
  addMonths,
  dayPeriod,
  intervalPeriod,
  momentPeriod,
  yearPeriod,
} from './calendar';
import {
  fiscalPeriod,
  readBarePart,
  readDayOfMonth,
  readFiscal,
  readFullYear,
  readPlan,
  readSpan,
  readYearEnd,
  shiftOfDay,
} from './timePartsChinese';
import { type Framing, isMonth, type TimeRule, timeReader } from './timeRules';

const year = '((?:19|20)\\d{2})';
const numeral = '([一二三四五六七八九十两]{1,3}|\\d{1,2})';
const to = '[-—–~～至到]{1,2}';
/** A day or months, quarter or half of a year. */
const part =
  `([上下]半年|(?<![上下每])第?[一二三四]季度?|[前首][三3]个?季度|[前首]${numeral}个?月|` +
  `${numeral}月?${to}${numeral}月份?|${numeral}月份?(?:\\d{1,2}[日号])?|全年|年[底末内初中]|岁末)`.replaceAll(
    numeral,
    numeral.replace('(', '(?:'),
  );
/** What may follow a year or a part of one. */
const tail = '(以来|[底末]前|底|末|初|前(?![列景沿三首期])|内(?![地蒙容需部销资]))?';
const yearWord =
  '((?:19|20)\\d{2}(?=年)|二[〇○零一二三四五六七八九]{3}(?=年)|[今去明本当同次翌](?=年)|' +
  '(?<![以之今日目向至])[上前后](?=年(?![龄轻产均薪])))';

const rules: readonly TimeRule[] = [
  {
    pattern: `${year}年?${to}${year}年`,
    read: ([, from = '', end = '']) => intervalPeriod(from, end),
  },
  {
    pattern: `截至${year}年(\\d{1,2})月\\d{1,2}日止([三六九])?(?:个月|全年|财政年度|年度)?`,
    read: readYearEnd,
  },
  {
    pattern: `${year}(?:/(?:20)?|[-—–](?=\\d\\d[财会学年]))(\\d\\d)(?!\\d)(?:财政|财务|会计|财|学)?(?:年度?)?`,
    read: readFiscal,
  },
  {
    pattern: `${year}[.-](\\d{1,2})[.-](\\d{1,2})(?!\\d)`,
    read: ([, found, month, day]) =>
      isMonth(Number(month)) ? dayPeriod(Number(found), Number(month), Number(day)) : undefined,
  },
  {
    pattern: `[“"「]?十([一二三四五六七八])五[”"」]?(?:规划)?(?:[期时][间期]|这五年|末|收官)?(?:前${numeral}年)?`,
    read: readPlan,
  },
  {
    pattern: `(过去|最近|近|未来|今后|此后|接下来)的?${numeral}(年|个月)(?![度级期])`,
    read: readSpan,
    isPassing: true,
  },
  {
    pattern: `${numeral}年来`,
    read: ([, count], context) => readSpan(['', '近', count], context),
    isPassing: true,
  },
  {
    pattern: '党的(?:十([八九])|二十)大以来',
    read: ([, congress], { published }) => {
      const first = 2022 - 5 * ' 九八'.indexOf(congress ?? ' ');
      return intervalPeriod(yearPeriod(first), yearPeriod(published?.year ?? first));
    },
  },
  { pattern: '本世纪中叶', read: () => '2050' },
  {
    pattern: '过去的?一年|一年来|(这)一年',
    read: ([, self], { year: spoken, published }) => {
      if (self && spoken !== undefined) return yearPeriod(spoken);
      return published && yearPeriod(published.year - ((published.month ?? 12) <= 6 ? 1 : 0));
    },
  },
  {
    pattern: '新的一年|未来一年|来年',
    read: (_, { published, fiscal }) =>
      fiscal === undefined
        ? published && yearPeriod(published.year + ((published.month ?? 12) <= 3 ? 0 : 1))
        : fiscalPeriod(fiscal + 1, 4),
  },
  {
    pattern: '[今昨明][天日晨晚]|前天',
    read: ([word = ''], { published }) =>
      published && momentPeriod(addDays(published, shiftOfDay[word[0] ?? ''] ?? 0)),
    isPassing: true,
  },
  {
    pattern: '(?:截[至止]|到)?目前(?:为止)?|[迄至]今|当前|现时',
    read: (_, { published }) => published && momentPeriod(published),
    isPassing: true,
  },
  {
    pattern: '如今|现[今在]|眼下|近年来?',
    read: (_, { published }) => published && yearPeriod(published.year),
  },
  {
    pattern: '([去上前]年|上一年)?同[期月]|届时|当[月季日]|同日',
    read: ([, last], { published, last: spoken }) =>
      last ? published && yearPeriod(published.year - 1) : spoken,
  },
  {
    pattern: '([本这上下])个?月[份底初末]?|月内',
    read: ([, word], { published }) =>
      published && addMonths(published, word === '上' ? -1 : word === '下' ? 1 : 0),
  },
  { pattern: '[本下]季度?|上[一个]?季度?', read: (_, { last }) => last },
  { pattern: `${yearWord}年(?:度|的)?${part}?${tail}`, read: readFullYear },
  { pattern: part + tail, read: readBarePart },
  {
    pattern: `(?<=回顾|展望|迎接|走[过进]|告别|盘点|奋战)${year}(?![\\d年])`,
    read: ([found]) => found,
  },
  {
    pattern: '(\\d{1,2})日(?![元均产游])',
    read: ([, day], { published }) => readDayOfMonth(Number(day), published),
  },
];

const comparing = /(?:[比较]|相当于|恢复[至到]|基于|高于|低于|快于)的?$/;
const compared = /^(?:同期)?的?(?:相比|比较|水平|基础上|持平)/;
const beside = /^[^，。]{0,4}(?:相比|比较|相约|相当)/;
const recordHigh = /^来?[^，]{0,4}新[高低]/;
/** On such a day something was said, not measured. */
const reporting =
  /^[^，。；]{0,18}(?:获悉|了解到|介绍|表示|说|称|发布|公布|举行|召开|印发|出台|消息|通报|电(?![力量影子站池商动网器])|来到|指|回应)/;

/** 比, 较, 与…同期 before a time or 水平, 相比 after it make it a mere base; a year in 《…》 is part of a name. */
function frame(piece: string, start: number, end: number, period: string): Framing {
  const before = piece.slice(Math.max(0, start - 4), start);
  const after = piece.slice(end, end + 24);
  const written = piece.slice(start, end);
  const isBase =
    comparing.test(before) ||
    compared.test(after) ||
    (/[与和同跟]$/.test(before) && beside.test(after)) ||
    /^[去上前]年同/.test(written) ||
    (/^(?:过去|最?近)/.test(written) && recordHigh.test(after)) ||
    isInsideTitle(piece, start);
  if (isBase) return 'base';
  return /-\d\d-/.test(period) && reporting.test(after) ? 'aside' : undefined;
}

function isInsideTitle(piece: string, at: number): boolean {
  const before = piece.slice(Math.max(0, at - 40), at);
  const open = before.lastIndexOf('《');
  return open >= 0 && before.lastIndexOf('》') < open;
}

/** Reads the Chinese time expressions of one paragraph; offsets are those of the paragraph. */
export const readChineseTimes = timeReader(rules, 'g', frame);
