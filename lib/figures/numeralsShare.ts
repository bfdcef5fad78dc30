import { isDigit, skipSpaces, skipSpacesBack } from './characters';
import { readDigits } from './digits';
import { CHINESE_DIGIT_VALUES } from './lexicon/numerals';
import { type Numeral, toRatio, toValue } from './numeral';
import { readChinese } from './numeralsChinese';
import { wholeChinese } from './wholeChinese';

/** A plain number in either script, which a sign behind it may make a share. */
export interface Operand {
  start: number;
  end: number;
  value: number;
  high?: number;
}

export function readOperand(text: string, folded: string, start: number): Operand | null {
  if (isDigit(folded.charCodeAt(start))) {
    const { end, digits } = readDigits(text, folded, start);
    return { start, end, value: toValue(digits, 0) };
  }
  const numeral = readChinese(folded, start);
  if (!numeral) return null;
  const { end, value, high } = numeral;
  return { start, end, value, ...(high ? { high } : {}) };
}

/**
 * Reads what the sign behind a number makes of it: 三分之二, 八成, 3比1, 打八折.
 *
 * @param part - The number before the sign.
 */
export function readShare(text: string, folded: string, part: Operand): Numeral | null {
  const at = skipSpaces(folded, part.end, 1);
  const hundred = readPartOfHundred(text, folded, part);
  if (hundred) return hundred;
  const duration = readHalfMore(folded, part);
  if (duration) return duration;
  switch (folded.charAt(at)) {
    case '分':
      return readPartOf(text, folded, part);
    case '成':
      return readTenths(folded, part, at);
    case ':':
    case '比':
      return readProportion(text, folded, part, at);
    case '折':
      return readDiscount(folded, part.start, at, part.value);
    default:
      return null;
  }
}

const halfMore = /^(?:个半(小时|钟头|月|星期)|(年|天)半(?![年个]))/;

/** 两个半小时, 一年半, 三天半: a duration and half a unit more; years and a half in months. */
function readHalfMore(folded: string, part: Operand): Numeral | null {
  const next = folded.charCodeAt(part.end);
  if (next !== 0x4e2a && next !== 0x5e74 && next !== 0x5929) return null;
  const found = halfMore.exec(folded.slice(part.end, part.end + 4));
  if (!found) return null;
  const word = found[1] ?? found[2] ?? '';
  const unit = { 小时: 'h', 钟头: 'h', 月: 'mo', 星期: 'wk', 年: 'mo' }[word] ?? 'd';
  const value = part.value + 0.5;
  const end = part.end + found[0].length;
  return wholeChinese(part.start, end, word === '年' ? value * 12 : value, unit, 'half-more');
}

/** 三分之二 is a ratio, 百分之三点五 a percentage, 千分之二 a tenth of one each. */
function readPartOf(text: string, folded: string, whole: Operand): Numeral | null {
  if (folded.slice(whole.end, whole.end + 2) !== '分之' || !whole.value) return null;
  const at = whole.end + 2;
  const isAll = folded.charAt(at) === '百';
  const part = isAll ? { start: at, end: at + 1, value: 100 } : readOperand(text, folded, at);
  if (!part) return null;
  const { end, value, high } = part;
  const exponent = { 100: 0, 1000: -1, 10000: -2 }[whole.value];
  if (exponent === undefined) {
    return wholeChinese(whole.start, end, toRatio(value, whole.value), 'ratio', 'part-of');
  }
  return {
    ...wholeChinese(whole.start, end, toValue(String(value), exponent), '%', 'percent-words'),
    ...(high ? { high: toValue(String(high), exponent) } : {}),
  };
}

const notTenths =
  /^成(?:为|立|功|员|果|交|都|型|熟|就|效|才|品|绩|语|人|本|长|份|像|群|套|片|千|百|交额)/;
const tenths = /^成(?:为(?![什了一])|以|左|多|员工|人口)/;

/** The hundredths behind 成: 三成五, 6成5; not the number of what comes next. */
function tenthAfter(folded: string, at: number): number {
  if (!isDigit(folded.charCodeAt(at))) return CHINESE_DIGIT_VALUES[folded.charAt(at)] ?? 0;
  return /^\d(?![\d.,%万千百亿])/.test(folded.slice(at, at + 2)) ? Number(folded.charAt(at)) : 0;
}

/** 八成, 三成五, 七八成, 3成, 九成九, 两成半: tenths. */
function readTenths(folded: string, part: Operand, at: number): Numeral | null {
  if (part.value > 10 || part.value <= 0) return null;
  const rest = folded.slice(at, at + 3);
  if (notTenths.test(rest) && !tenths.test(rest)) return null;
  const { start } = part;
  const next = folded.charAt(at + 1);
  const value = part.value * 10;
  if (next === '多') return { ...wholeChinese(start, at + 2, value, '%', 'tenths'), bound: '>' };
  const digit = next === '半' ? 5 : tenthAfter(folded, at + 1);
  const isCounted = next !== '半' && /[个家条项名位人户成]/.test(folded.charAt(at + 2));
  const isLonger = digit > 0 && !isCounted;
  return {
    ...wholeChinese(start, at + (isLonger ? 2 : 1), value + (isLonger ? digit : 0), '%', 'tenths'),
    ...(part.high ? { high: part.high * 10 } : {}),
  };
}

/** 6:4, 3比1, 七比三: one part against another. A clock time or a score is excluded before. */
function readProportion(text: string, folded: string, left: Operand, at: number): Numeral | null {
  const right = readOperand(text, folded, skipSpaces(folded, at + 1, 1));
  if (!right?.value || !left.value) return null;
  if (/[年月日%个家人元]/.test(folded.charAt(right.end))) return null;
  return wholeChinese(
    left.start,
    right.end,
    toRatio(left.value, right.value),
    'ratio',
    'proportion',
  );
}

const discount = /^折(?!合|旧|叠|射|扣|算|磨|中|页|断|线|腾|服|返)/;

/** 打八折: what is left of a price. */
function readDiscount(folded: string, start: number, at: number, value: number): Numeral | null {
  if (!'打享低惠至的价是为'.includes(folded.charAt(start - 1) || ' ')) return null;
  if (!discount.test(folded.slice(at, at + 2))) return null;
  return wholeChinese(start, at + 1, value < 10 ? value / 10 : value / 100, 'x', 'discount');
}

const pair = /^([一二三四五六七八九])([一二三四五六七八九])([比开折])/;

/** 六四比, 三七开, 七五折: two digits side by side. */
export function readPair(folded: string, start: number): Numeral | null {
  const found = pair.exec(folded.slice(start, start + 3));
  if (!found) return null;
  const left = CHINESE_DIGIT_VALUES[found[1] ?? ''] ?? 1;
  const right = CHINESE_DIGIT_VALUES[found[2] ?? ''] ?? 1;
  if (found[3] === '折') return readDiscount(folded, start, start + 2, left * 10 + right);
  const isEnd = /^(?:[，。、；）)]|$)/.test(folded.slice(start + 3, start + 4));
  if (found[3] === '开' && !isEnd) return null;
  return wholeChinese(start, start + 3, toRatio(left, right), 'ratio', 'proportion');
}

const chainBefore = /(?:\d+(?:\.\d+)?\s?:\s?){1,4}$/;
const chainAfter = /^(?:\s?:\s?\d+(?:\.\d+)?){1,4}/;
const longestChain = 40;

/** 5.2:40.1:54.7: three parts or more that make up a hundred are percentages, each a figure. */
function readPartOfHundred(text: string, folded: string, part: Operand): Numeral | null {
  const isFirst = folded.charAt(skipSpacesBack(folded, part.start, 1) - 1) !== ':';
  const isLast = folded.charAt(skipSpaces(folded, part.end, 1)) !== ':';
  if (isFirst && isLast) return null;
  const left = isFirst
    ? ''
    : (chainBefore.exec(folded.slice(Math.max(0, part.start - longestChain), part.start))?.[0] ??
      '');
  const right = isLast
    ? ''
    : (chainAfter.exec(folded.slice(part.end, part.end + longestChain))?.[0] ?? '');
  const parts = `${left}${text.slice(part.start, part.end)}${right}`
    .split(/\s?[:∶：]\s?/)
    .map(Number);
  const sum = parts.reduce((total, one) => total + one, 0);
  return parts.length > 2 && Math.abs(sum - 100) < 0.35
    ? wholeChinese(part.start, part.end, part.value, '%', 'part-of-hundred')
    : null;
}
