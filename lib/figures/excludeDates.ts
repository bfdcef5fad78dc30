import { isDigit, isLetter, skipSpaces } from './characters';
import type { Exclusion } from './types';

interface Shape {
  reason: string;
  pattern: RegExp;
  /** What must stand before the number for the shape to hold. */
  before?: RegExp;
  /** What may not stand before it. */
  notBefore?: RegExp;
}

const dash = '\\s?[-~至到、]\\s?';
const year = '(?:1[0-9]|20|21)\\d{2}';
const month = '(?:1[0-2]|0?[1-9])';
const day = '(?:3[01]|[12]\\d|0?[1-9])';
const lasting =
  /(?:为期|连续|一连|历时|耗时|长达|需时|需要|仅需|只需|最快|约|超过|共|近|足足|延长|缩短|逾|不足|达)\s?$/;

/** Written dates, periods and clock times that begin with an Arabic digit. */
const shapes: readonly Shape[] = [
  {
    reason: 'date',
    pattern: new RegExp(
      `${year}\\s?年(?:度|代|版|期间|间)?(?:${dash}${year}\\s?年度?|\\s?${month}(?:${dash}${month})?\\s?月份?(?:(?:${dash}${month}\\s?月份?)|\\s?${day}(?:${dash}(?:${month}\\s?月\\s?)?${day})?\\s?[日号])?)?`,
      'y',
    ),
  },
  {
    reason: 'date',
    pattern: new RegExp(
      `${year}(?:\\s?[、,，]\\s?${year})*${dash}${year}(?!\\d)(?:\\s?(?:学年|财年|年度?|赛季))?`,
      'y',
    ),
  },
  { reason: 'date', pattern: new RegExp(`${year}[-./]${month}[-./]${day}(?!\\d)`, 'y') },
  // 自2026起, 展望2026 起跑即冲刺: what counts incidents or buildings would not stand apart.
  { reason: 'year', pattern: /(?:19|20)\d{2}(?=\s+[起座台]|起[，,。施实执推正])/y },
  { reason: 'date', pattern: new RegExp(`${month}([-./])${day}\\1(?:20|19)?\\d{2}(?!\\d|%)`, 'y') },
  { reason: 'date', pattern: new RegExp(`${day}([-./])${month}\\1(?:20|19)?\\d{2}(?!\\d|%)`, 'y') },
  {
    reason: 'date',
    pattern: new RegExp(
      `${year}(?:-\\d{2}(?!\\d|[-/.%]|\\s?[万亿个家人])|/\\d{2}(?!\\d|[-/.%]))(?:\\s?(?:学年|财年|年度|赛季))?`,
      'y',
    ),
  },
  {
    reason: 'date',
    pattern: new RegExp(
      `${month}\\s?月(?!龄|饼|光|球|嫂|台)(?:份|底|末|初)?(?:${dash}${month}\\s?月份?|\\s?${day}(?:\\s?日)?${dash}(?:${month}\\s?月\\s?)?${day}\\s?[日号]|\\s?${day}\\s?[日号])?`,
      'y',
    ),
  },
  { reason: 'date', pattern: new RegExp(`${month}${dash}${month}\\s?月(?!龄)份?`, 'y') },
  {
    reason: 'date',
    pattern: new RegExp(`${day}(?:\\s?日)?${dash}${day}\\s?[日号](?!元|均|本|产|内)`, 'y'),
  },
  {
    reason: 'date',
    pattern: new RegExp(`${day}\\s?日(?!元|内|均|本|产|龄|圆|币|游)`, 'y'),
    notBefore: lasting,
  },
  { reason: 'number of a thing', pattern: /\d{1,5}\s?号(?!召)/y },
  {
    reason: 'period',
    pattern: /[1-4]\s?(?:季度|季(?!度|稻|报))/y,
    notBefore: /[连续近过去这]\s?$/,
  },
  {
    reason: 'period',
    pattern: /\d{2,4}\s?(?:年代|世纪|年级|后(?=[，。、的一青年员工创业者群体]|$))/y,
  },
  {
    reason: 'period',
    pattern: /1[0-2]\d\s?年(?=第|度|[1-9]|底|初|起|全|上|下|前|预算|间|[，。])/y,
  },
  { reason: 'year', pattern: /\d{2,3}\s?年(?=\d{1,2}月)/y },
  { reason: 'year', pattern: /[1-9]\d?\s?年期/y },
  {
    reason: 'clock time',
    pattern: /(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?!\d|:|\.\d)/y,
    notBefore: /[比例](?:为|是|约)?\s?$/,
  },
  {
    reason: 'clock time',
    pattern:
      /(?:[01]?\d|2[0-4])\s?时(?:许|整|半|[0-5]?\d分?(?:[0-5]?\d秒)?)?(?!间|代|期|段|常|差|速|长|效|尚|而|候|刻|空|薪|均)/y,
  },
  {
    reason: 'clock time',
    pattern: /(?:[01]?\d|2[0-4])\s?点(?:(?:[0-5]?\d)分?|半|钟|整|许|多|前|后|左右|起|至|到|-)/y,
  },
  {
    reason: 'clock time',
    pattern: /(?:[01]?\d|2[0-4])\s?点(?!\d)/y,
    before: /(?:上午|下午|早上|晚上|凌晨|中午|傍晚|清晨|早|晚|[日天号]|至|到|-)\s?$/,
  },
  { reason: 'clock time', pattern: /(?:1[0-2]|0?\d)(?:[:.][0-5]\d)?\s?(?:[ap]\.?m\b\.?)/iy },
  { reason: 'clock time', pattern: /\d{4}\s?(?:GMT|hrs\b|BST|EST|EDT|UTC)/y },
];

const months =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const dayMonth = new RegExp(
  `\\d{1,2}(?:st|nd|rd|th)?(?:\\s?[-/]\\s?\\d{1,2}(?:st|nd|rd|th)?| (?:and|to) \\d{1,2})?(?: of)? ${months}\\b\\.?(?:,? (?:19|20)\\d{2})?`,
  'iy',
);
const monthDay = new RegExp(
  `${months}\\.? (?:\\d{1,2}(?:st|nd|rd|th)?(?!\\d)(?:\\s?[-/]\\s?(?:${months}\\.? )?\\d{1,2}(?!\\d)| (?:and|to) \\d{1,2}(?!\\d))?(?:,? (?:19|20)\\d{2}(?!\\d))?|,? ?(?:19|20)\\d{2}(?!\\d))`,
  'iy',
);
const monthLetters = new Set([...'jfmasondJFMASOND'].map((letter) => letter.charCodeAt(0)));

/** A written English date that starts with its month: `September 12, 2015`. */
export function readEnglishDate(folded: string, at: number): Exclusion | null {
  if (!monthLetters.has(folded.charCodeAt(at))) return null;
  monthDay.lastIndex = at;
  const found = monthDay.exec(folded);
  return found && { start: at, end: monthDay.lastIndex, reason: 'date' };
}

const dateSigns = new Set(
  [...'年月日号时点季世后度起座台-~至到、,，./:'].map((one) => one.charCodeAt(0)),
);

/** Whether what follows the digits can make them a date; most numbers end here. */
function isDateSign(folded: string, at: number): boolean {
  let end = at;
  while (isDigit(folded.charCodeAt(end))) end++;
  if (folded.charCodeAt(end) === 46 && isDigit(folded.charCodeAt(end + 1))) {
    end++;
    while (isDigit(folded.charCodeAt(end))) end++;
  }
  const next = folded.charCodeAt(skipSpaces(folded, end, 1));
  return dateSigns.has(next) || isLetter(next);
}

/** A date, period or clock time that starts with the digit at `at`. */
export function readDate(folded: string, at: number): Exclusion | null {
  if (!isDateSign(folded, at)) return null;
  const before = folded.slice(Math.max(0, at - 6), at);
  for (const { reason, pattern, before: needed, notBefore } of shapes) {
    if (needed && !needed.test(before)) continue;
    pattern.lastIndex = at;
    if (!pattern.test(folded)) continue;
    if (notBefore?.test(before)) continue;
    return { start: at, end: pattern.lastIndex, reason };
  }
  dayMonth.lastIndex = at;
  return dayMonth.test(folded) ? { start: at, end: dayMonth.lastIndex, reason: 'date' } : null;
}

const numeral = '[一二三四五六七八九十]';
const chineseShapes: readonly Shape[] = [
  {
    reason: 'year',
    pattern:
      /[一二][〇零Oo一二三四五六七八九]{3}(?:[/-][〇零Oo一二三四五六七八九]{1,4})?年(?:度|代)?(?:[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日)?)?/y,
  },
  {
    reason: 'year',
    pattern: /[一二][〇零一二三四五六七八九]{3}(?![〇零一二三四五六七八九十百千万亿])/y,
  },
  { reason: 'year', pattern: /[二三四五六七八九][〇零一二三四五六七八九]年代?/y },
  {
    reason: 'date',
    pattern: new RegExp(`${numeral}{1,2}月份?(?!龄|饼)(?:${numeral}{1,3}[日号])?`, 'y'),
  },
  {
    reason: 'date',
    pattern: new RegExp(`${numeral}{1,3}[日号](?!元|内|均|本|产|圆|游|子)`, 'y'),
    notBefore: lasting,
  },
  { reason: 'period', pattern: new RegExp(`${numeral}{1,2}世纪|${numeral}{1,2}十年代`, 'y') },
  {
    reason: 'clock time',
    pattern: new RegExp(
      `${numeral}{1,3}(?:时(?!间|代|期|段|常|差|速|长|效)|点(?:钟|半|整|许|多|零?${numeral}{1,3}分|[一二三四五]?十${numeral}?分?))`,
      'y',
    ),
  },
  { reason: 'name', pattern: new RegExp(`${numeral}{1,3}年(?:行动|攻坚|计划|规划|期|级)`, 'y') },
  {
    reason: 'meeting',
    pattern: new RegExp(`${numeral}{1,3}次(?=全会|会议|代表大会|常务|全体|集体学习|党代会)`, 'y'),
  },
  { reason: 'list number', pattern: new RegExp(`[（(]${numeral}{1,3}[)）]`, 'y') },
];

/** A date, period or clock time in Chinese numerals. */
export function readChineseDate(folded: string, at: number): Exclusion | null {
  const before = folded.slice(Math.max(0, at - 6), at);
  if (/[百千万亿零〇一二两三四五六七八九十第\d]$/.test(before)) return null;
  for (const { reason, pattern, notBefore } of chineseShapes) {
    pattern.lastIndex = at;
    if (!pattern.test(folded) || notBefore?.test(before)) continue;
    return { start: at, end: pattern.lastIndex, reason };
  }
  return null;
}
