import { CHINESE_DIGIT_VALUES } from './lexicon/numerals';
import { type Numeral, toValue } from './numeral';
import { bounded, scaleAt } from './numeralsScale';

const smallScales: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const starts = new Set('〇零一二三四五六七八九十百千万亿两几数'.split(''));
const startCodes = new Set([...starts].map((character) => character.charCodeAt(0)));

export const startsChineseNumeral = (code: number): boolean => startCodes.has(code);

interface Section {
  end: number;
  value: number;
  /** The high end of 两三, 七八十, 十五六, 十几. */
  high?: number;
  /** How many digits stood in it; 0 where a scale stands alone. */
  digitCount: number;
  vague: boolean;
}

const digitAt = (folded: string, at: number): number =>
  CHINESE_DIGIT_VALUES[folded.charAt(at)] ?? -1;

/** 两三, 三四 … 八九, 三五: two neighbouring digits name a range. */
const isRangePair = (low: number, high: number): boolean =>
  low > 0 && (high === low + 1 || (low === 3 && high === 5));

/** Reads the part of a Chinese numeral below 万: 三百二十, 两三千, 十几, 数百. */
function readSection(folded: string, start: number): Section | null {
  let at = start;
  let value = 0;
  let high = 0;
  let digitCount = 0;
  let vague = false;
  let last = 10000;
  for (;;) {
    const character = folded.charAt(at);
    const digit = digitAt(folded, at);
    if (digit === 0 && at > start) {
      if (digitAt(folded, at + 1) < 0) break;
      at++;
      continue;
    }
    if (character === '几' || character === '数') {
      const scale = smallScales[folded.charAt(at + 1)] ?? 0;
      const isScaled = scale > 0 || scaleAt(folded, at + 1) !== null;
      if (at > start && (character === '数' || last !== 10)) break;
      if (at === start && !isScaled) return null;
      vague = vague || at === start;
      if (at > start) {
        high = value + 9;
        value += 1;
        at += 1;
        break;
      }
      value = scale || 1;
      at += scale ? 2 : 1;
      if (!scale) break;
      last = scale;
      continue;
    }
    if (digit >= 0) {
      const next = digitAt(folded, at + 1);
      const second = isRangePair(digit, next) ? next : -1;
      const after = at + (second > 0 ? 2 : 1);
      const scale = smallScales[folded.charAt(after)] ?? 0;
      digitCount++;
      if (scale && scale < last) {
        if (second > 0) high = value + second * scale;
        value += digit * scale;
        last = scale;
        at = after + 1;
        if (high) break;
        continue;
      }
      // 两千三 is 2300, 一百五 150: a last digit without its own scale.
      const step = last > 10 && last < 10000 && folded.charAt(at - 1) !== '零' ? last / 10 : 1;
      if (second > 0) high = value + second * step;
      value += digit * step;
      at = after;
      break;
    }
    const scale = smallScales[character] ?? 0;
    if (!scale || scale >= last || (at > start && scale !== 10)) break;
    value += scale;
    last = scale;
    at++;
  }
  if (at === start) return null;
  return { end: at, value, digitCount, vague, ...(high > value ? { high } : {}) };
}

/** 三点五: the digits after 点; a clock time has none, or 分 behind them. */
function readDecimals(folded: string, at: number): string {
  if (folded.charAt(at) !== '点') return '';
  let end = at + 1;
  let decimals = '';
  while (digitAt(folded, end) >= 0) decimals += digitAt(folded, end++);
  return '分十刻半'.includes(folded.charAt(end) || ' ') ? '' : decimals;
}

const moreAfter = (folded: string, at: number): boolean =>
  /^[多余来](?![样于])/.test(folded.slice(at, at + 2));

/**
 * Reads a Chinese numeral: 三百二十, 一万二, 两三千, 十几亿, 三十多万, 七点五, 千亿, 数十万.
 *
 * @returns `null` where the characters are no number.
 */
export function readChinese(folded: string, start: number): Numeral | null {
  const section = readSection(folded, start);
  let end = section?.end ?? start;
  let digits = String(section?.value ?? 1);
  let high = section?.high;
  let word = '';
  if (section && !high) {
    const decimals = readDecimals(folded, end);
    if (decimals) {
      digits += `.${decimals}`;
      end += decimals.length + 1;
    }
  }
  if (section && moreAfter(folded, end)) word = folded.charAt(end++);
  const scale = scaleAt(folded, end);
  let exponent = 0;
  if (scale) {
    end = scale.end;
    exponent = scale.exponent;
    const rest = section ? readRest(folded, end, exponent) : null;
    if (rest) {
      digits = String(toValue(digits, exponent - rest.exponent) + rest.value);
      exponent = rest.exponent;
      end = rest.end;
      word ||= rest.word;
    } else if (!word && moreAfter(folded, end)) word = folded.charAt(end++);
  } else if (!section) return null;
  const isVague = section?.vague ?? false;
  if (high && isVague) high = undefined;
  const numeral: Numeral = {
    start,
    end,
    kind: 'number',
    script: 'chinese',
    digits,
    exponent,
    value: toValue(digits, exponent),
    rule: isVague ? 'chinese-vague' : 'chinese',
    ...(high ? { high: toValue(String(high), exponent) } : {}),
    ...(isVague ? { bound: '>' as const } : {}),
    ...(isBareScale(folded, start, section) ? { isBareScale: true } : {}),
    ...(end - start === 1 && digits === '1' && !scale && folded.charAt(start) === '一'
      ? { isIndefinite: true }
      : {}),
  };
  return word ? bounded(numeral, word) : numeral;
}

/** 百, 千, 万 or 亿 with no digit before it; 十 and 十二 are numbers in their own right. */
function isBareScale(folded: string, start: number, section: Section | null): boolean {
  if (!section) return true;
  return section.digitCount === 0 && !section.vague && folded.charAt(start) !== '十';
}

interface Rest {
  end: number;
  value: number;
  exponent: number;
  /** 多 or 余 inside it: 二亿零四百多万. */
  word: string;
}

/** What follows 亿 or 万: 一亿两千万, 二亿零四百多万, 三万五千, 一万二. */
function readRest(folded: string, at: number, above: number): Rest | null {
  const section = readSection(folded, /[零〇]/.test(folded.charAt(at)) ? at + 1 : at);
  if (!section || section.digitCount === 0 || section.high || section.vague) return null;
  const word = moreAfter(folded, section.end) ? folded.charAt(section.end) : '';
  const end = section.end + word.length;
  const scale = scaleAt(folded, end);
  if (scale && scale.exponent < above) {
    const rest = word ? null : readRest(folded, scale.end, scale.exponent);
    if (!rest) {
      const more = !word && moreAfter(folded, scale.end) ? folded.charAt(scale.end) : '';
      return {
        end: scale.end + more.length,
        value: section.value,
        exponent: scale.exponent,
        word: word || more,
      };
    }
    const lifted = toValue(String(section.value), scale.exponent - rest.exponent);
    return { ...rest, value: lifted + rest.value };
  }
  // 一万二: one digit behind a scale counts the next power of ten below it.
  const isShort = section.end - at === 1 && section.value < 10;
  if (isShort) return { end, value: section.value, exponent: above - 1, word };
  return section.value < 10 ** above ? { end, value: section.value, exponent: 0, word } : null;
}
