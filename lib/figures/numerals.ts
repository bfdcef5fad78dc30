import { isDigit, isLetter, lower } from './characters';
import { ENGLISH_MULTIPLES, ENGLISH_NUMBERS, ENGLISH_ORDINALS } from './lexicon/numerals';
import { type Numeral, toValue } from './numeral';
import { readArabic } from './numeralsArabic';
import { readChinese, startsChineseNumeral } from './numeralsChinese';
import { readEnglish, readScaleWords, readVague, startsWord, wordAt } from './numeralsEnglish';
import { readEnglishRank, readTop, topEnd } from './numeralsEnglishRank';
import { readEnglishPart, readMultiple, readOneIn } from './numeralsEnglishShare';
import { readFractionSign } from './numeralsFraction';
import { readDoubling, readHalf } from './numeralsHalf';
import { ordinalEnd, readLeading, readRank } from './numeralsRank';
import { readOperand, readPair, readShare } from './numeralsShare';
import type { Exclusion } from './types';

interface Step {
  numeral: Numeral | null;
  /** Where reading goes on. */
  end: number;
}

const firstOf = (numeral: Numeral | null, otherwise: number): Step => ({
  numeral,
  end: numeral ? Math.max(numeral.end, otherwise) : otherwise,
});

/** What a digit run is followed by tells which constructs are worth asking. */
function readSpecialDigits(text: string, folded: string, at: number): Numeral | null {
  const part = readOperand(text, folded, at);
  if (!part) return null;
  const share = readShare(text, folded, part);
  if (share) return share;
  const next = folded.charCodeAt(part.end);
  if (next === 47) return readFractionSign(folded, at);
  return isLetter(next) ? readEnglishRank(folded, at) : null;
}

function readAtDigit(text: string, folded: string, at: number): Step {
  const special = readSpecialDigits(text, folded, at);
  if (special) return firstOf(special, at + 1);
  const numeral = readArabic(text, folded, at);
  const next = folded.charCodeAt(numeral.end);
  if (next !== 32 && next !== 45) return firstOf(numeral, at + 1);
  const share = readOneIn(folded, numeral.start, numeral.end, numeral.value);
  if (share) return firstOf(share, at + 1);
  const scale = numeral.exponent === 0 ? readScaleWords(folded, numeral.end) : null;
  if (!scale) return firstOf(numeral, at + 1);
  return firstOf(
    {
      ...numeral,
      end: scale.end,
      exponent: scale.exponent,
      value: toValue(numeral.digits, scale.exponent),
      rule: 'arabic-words',
    },
    at + 1,
  );
}

function readAtChinese(text: string, folded: string, at: number): Step {
  const special = readHalf(folded, at) ?? readPair(folded, at);
  if (special) return firstOf(special, at + 1);
  const numeral = readChinese(folded, at);
  if (!numeral) return { numeral: null, end: at + 1 };
  const share = readShare(text, folded, numeral);
  if (share) return firstOf(share, at + 1);
  // Digits in a row without scales are a year, a code or a name: 二〇二五, 一二三产业.
  let end = numeral.end;
  while (
    startsChineseNumeral(folded.charCodeAt(end)) &&
    !'百千万亿两几数'.includes(folded.charAt(end))
  )
    end++;
  return end > numeral.end ? { numeral: null, end } : { numeral, end };
}

/** The words an English numeral can begin with; at any other word nothing is asked. */
const openers = new Set([
  ...Object.keys(ENGLISH_NUMBERS),
  ...Object.keys(ENGLISH_ORDINALS),
  ...Object.keys(ENGLISH_MULTIPLES).map((word) => word.split('-')[0] ?? word),
  ...'a an half double triple treble quadruple halve twice top no number nr'.split(' '),
  ...'tens dozens hundreds thousands millions billions trillions'.split(' '),
]);
const openingLetters = new Set([...openers].map((word) => word.charCodeAt(0)));

function readAtWord(folded: string, at: number): Step {
  const { word, end } = wordAt(folded, at);
  const isNumbered = folded.charCodeAt(at) === NUMBER_SIGN;
  if (!isNumbered && !openers.has(word)) return { numeral: null, end: Math.max(end, at + 1) };
  const special =
    readEnglishRank(folded, at) ??
    readTop(folded, at) ??
    readEnglishPart(folded, at) ??
    readMultiple(folded, at) ??
    readVague(folded, at);
  const next = Math.max(end, at + 1, word === 'top' ? topEnd(folded, at) : 0);
  if (special) return firstOf(special, next);
  const numeral = readEnglish(folded, at);
  if (!numeral) return { numeral: null, end: next };
  return firstOf(readOneIn(folded, at, numeral.end, numeral.value) ?? numeral, next);
}

const ORDINAL = '第'.charCodeAt(0);
const LEADING = '前'.charCodeAt(0);
const DOUBLING = '翻'.charCodeAt(0);
const HALF = '半'.charCodeAt(0);
const NUMBER_SIGN = 35;

/** Whether any numeral can begin with a unit; most units of a text end here. */
const starts = Uint8Array.from({ length: 0x10000 }, (_, code) =>
  isDigit(code) ||
  code === NUMBER_SIGN ||
  openingLetters.has(lower(code)) ||
  [ORDINAL, LEADING, DOUBLING, HALF].includes(code) ||
  startsChineseNumeral(code)
    ? 1
    : 0,
);

function readAt(text: string, folded: string, at: number): Step | null {
  const code = folded.charCodeAt(at);
  if (starts[code] !== 1) return null;
  if (isDigit(code)) return readAtDigit(text, folded, at);
  if (code < 128) return isWordStart(folded, at) ? readAtWord(folded, at) : null;
  if (code === ORDINAL) return firstOf(readRank(folded, at), ordinalEnd(folded, at));
  if (code === LEADING) return firstOf(readLeading(folded, at), at + 1);
  if (code === DOUBLING) return firstOf(readDoubling(folded, at), at + 1);
  if (code === HALF) return firstOf(readHalf(folded, at), at + 1);
  return readAtChinese(text, folded, at);
}

const isWordStart = (folded: string, at: number): boolean =>
  folded.charCodeAt(at) === NUMBER_SIGN
    ? !isLetter(folded.charCodeAt(at - 1))
    : startsWord(folded, at);

/**
 * Reads every numeral outside the exclusions, in one pass from left to right.
 *
 * @param exclusions - In text order, not overlapping.
 * @returns In text order, not overlapping; a minus sign is part of its numeral.
 */
export function numerals(
  text: string,
  folded: string,
  exclusions: readonly Exclusion[],
): Numeral[] {
  const found: Numeral[] = [];
  let next = 0;
  for (let at = 0; at < folded.length; ) {
    while ((exclusions[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next++;
    const exclusion = exclusions[next];
    if (exclusion && at >= exclusion.start) {
      at = exclusion.end;
      continue;
    }
    const step = readAt(text, folded, at);
    if (!step) {
      at++;
      continue;
    }
    const numeral = step.numeral;
    const isFree = !exclusion || (numeral && numeral.end <= exclusion.start);
    if (numeral && isFree) {
      // A sign in words begins before its number: the 零 of 零下15℃ is no zero.
      if ((found[found.length - 1]?.end ?? 0) > numeral.start) found.pop();
      found.push(numeral);
    }
    at = numeral && !isFree && exclusion ? Math.max(at + 1, exclusion.start) : step.end;
  }
  return found;
}
