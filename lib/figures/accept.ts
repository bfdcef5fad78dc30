import { acceptEnglish } from './acceptEnglish';
import { isDigit, isHan, isLetter, skipSpaces } from './characters';
import type { Modified } from './modifiers';
import { isChineseAround } from './modifiersChinese';

const timeUnits = new Set(['d', 'h', 'mo', 'a', 'wk', 'min', 's']);

const isYear = (measure: Modified): boolean =>
  measure.exponent === 0 && /^(?:1[5-9]|20|21)\d{2}$/.test(measure.digits);

/** 近五年, 过去十年, 最近三个月, 五年来: a span of time that says when, not how long. */
const periodBefore =
  /(?:近|过去|最近|这|此前|前|后|随后|今后|头|每|新的|全|整|又|再过|再有|时隔|隔)的?$/;
const englishPeriodBefore =
  /\b(?:past|last|next|previous|first|recent|trailing|coming|prior|preceding|following|final|every|these|those|this|that|ended|ending|each|latest)\s$/i;

function isPeriod(folded: string, measure: Modified): boolean {
  if (!timeUnits.has(measure.unitCode ?? '') || measure.counter === '岁') return false;
  const left = folded.slice(Math.max(0, measure.start - 10), measure.start);
  const right = folded.slice(measure.end, measure.end + 3);
  if (/^(?:来|以来|前|后|级|一度|一次|期间?|里|如一)/.test(right) && !/^(?:前后|后续)/.test(right))
    return true;
  if (
    /^ (?:ago|earlier|later|after|before|since|from now)\b/i.test(
      folded.slice(measure.end, measure.end + 10),
    )
  )
    return true;
  return periodBefore.test(left) || englishPeriodBefore.test(left);
}

/** 一 and one name no amount unless something is measured: 一个百分点, 一倍, 约一年, 多了一吨. */
function isMeasuredOne(folded: string, measure: Modified): boolean {
  if (measure.unitCode === '%' || measure.unitCode === 'pp' || measure.unitCode === 'x') {
    return measure.script === 'chinese' || measure.unitCode !== 'x';
  }
  if (measure.unitCode === null || measure.unitCode === 'count') return false;
  if (measure.bound === '=' && measure.direction === null) return false;
  return !/^[，]?[来的]/.test(folded.slice(measure.end, measure.end + 1));
}

/** 千亿, 百万: with a bound (近千人, 上百家) or as what is reached (达千亿元); never a class (千亿级). */
function isMeasuredScale(folded: string, measure: Modified): boolean {
  if (folded.charAt(measure.end) === '级' || measure.unitCode === '级') return false;
  return measure.bound !== '=' || /[达至到破超逾近约过上]$/.test(folded.charAt(measure.start - 1));
}

/** Money whose 元 is left out: 收入达457亿. */
const moneyNoun =
  /(?:收入|投资|产值|营收|利润|资金|总额|销售额|贸易额?|进出口|出口|进口|GDP|生产总值|增加值|贷款|存款|债券?|市值|成交额?|预算|支出|税收?|净利|亏损|融资|外汇储备|余额|资产|规模|金额|造价|耗资|斥资|估值|盈利|零售额|补贴|捐款)[^，。；！？\n]{0,24}$/;

export function unitOf(folded: string, measure: Modified, yuan: string): string {
  if (measure.unitCode !== null) return measure.unitCode;
  if (measure.exponent >= 8 && isChineseAround(folded, measure)) {
    if (moneyNoun.test(folded.slice(Math.max(0, measure.start - 40), measure.start))) return yuan;
  }
  return measure.digits.includes('.') && measure.exponent === 0 ? 'ratio' : 'count';
}

/** A bare number in Chinese: with a scale, or with words that say it measures something. */
function acceptChinese(folded: string, measure: Modified): boolean {
  const next = folded.charCodeAt(measure.end);
  if (isLetter(next) || isYear(measure)) return false;
  if (folded.charAt(measure.start - 1) === '第') return false;
  const isLong =
    measure.exponent >= 2 || measure.numeralEnd - measure.start >= measure.digits.length + 1;
  if (measure.script === 'chinese') {
    return measure.exponent >= 4 || (measure.value >= 10 && measure.bound !== '=');
  }
  if (isLong && measure.exponent > 0) return true;
  if (/,/.test(folded.slice(measure.start, measure.end))) return true;
  const isGoverned = measure.predicate !== undefined && measure.phrase.start < measure.start;
  const rest = folded.slice(skipSpaces(folded, measure.end, 1), measure.end + 2);
  const ends = rest === '' || /^[，。；、！？）)\n]/.test(rest);
  if (isDigit(next)) return false;
  return (measure.bound !== '=' && (ends || isHan(next))) || (isGoverned && ends);
}

/**
 * Decides which measures are figures: those with a unit, and bare numbers that words around them
 * make a quantity.
 */
export function accept(folded: string, measure: Modified): boolean {
  if (isPeriod(folded, measure)) return false;
  if (measure.isIndefinite && !isMeasuredOne(folded, measure)) return false;
  if (measure.isBareScale && !isMeasuredScale(folded, measure)) return false;
  if (measure.kind !== 'number') return true;
  if (!isChineseAround(folded, measure)) return acceptEnglish(folded, measure);
  return measure.unitCode !== null || acceptChinese(folded, measure);
}
