import { isDigit, isLetter } from './characters';
import { ENGLISH_NUMBERS } from './lexicon/numerals';
import { type Numeral, toRatio, toValue } from './numeral';

import { readArabic } from './numeralsArabic';
import { readChinese, startsChineseNumeral } from './numeralsChinese';
import { readEnglish, readScaleWords, readVague, startsWord, wordAt } from './numeralsEnglish';
import {
  readEnglishPart,
  readEnglishRank,
  readMultiple,
  readOneIn,
  readTop,
  topEnd,
} from './numeralsEnglishShare';
import { ordinalEnd, readLeading, readRank } from './numeralsRank';
import {
  readDiscount,
  readDoubling,
  readHalf,
  readPartOf,
  readProportion,
  readTenths,
} from './numeralsShare';
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

function readAtDigit(text: string, folded: string, at: number): Step {
  const special =
    readPartOf(text, folded, at) ??
    readTenths(text, folded, at) ??
    readProportion(text, folded, at) ??
    readDiscount(text, folded, at) ??
    readFractionSign(folded, at) ??
    readEnglishRank(folded, at);
  if (special) return firstOf(special, at + 1);
  const numeral = readArabic(text, folded, at);
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

const fractionMeasure =
  /^([1-9])\/([2-9]|10)(?= (?:percentage|percent|point|mile|inch|cent|of an? (?:percentage|percent|point|mile|inch|cent)))(?: of an?)?/;
const fractionShare = /^([1-9])\/([2-9]|10)(?=的|以上|以下|左右| of )/;

/** `2/3` where it can be no date: before a unit, 的, 以上 or `of`. */
function readFractionSign(folded: string, at: number): Numeral | null {
  if (folded.charCodeAt(at + 1) !== 47) return null;
  const rest = folded.slice(at, at + 24);
  const measure = fractionMeasure.exec(rest);
  const found = measure ?? fractionShare.exec(rest);
  if (!found || Number(found[1]) >= Number(found[2])) return null;
  const value = toRatio(Number(found[1]), Number(found[2]));
  return {
    start: at,
    end: at + found[0].length,
    kind: measure ? 'number' : 'whole',
    script: 'arabic',
    digits: String(value),
    exponent: 0,
    value,
    unit: 'ratio',
    rule: 'fraction-sign',
  };
}

function readAtChinese(text: string, folded: string, at: number): Step {
  const special =
    readPartOf(text, folded, at) ??
    readTenths(text, folded, at) ??
    readHalf(folded, at) ??
    readProportion(text, folded, at) ??
    readDiscount(text, folded, at);
  if (special) return firstOf(special, at + 1);
  const numeral = readChinese(folded, at);
  if (!numeral) return { numeral: null, end: at + 1 };
  // Digits in a row without scales are a year, a code or a name: 二〇二五, 一二三产业.
  let end = numeral.end;
  while (
    startsChineseNumeral(folded.charCodeAt(end)) &&
    !'百千万亿两几数'.includes(folded.charAt(end))
  )
    end++;
  return end > numeral.end ? { numeral: null, end } : { numeral, end };
}

function readAtWord(folded: string, at: number): Step {
  const word = wordAt(folded, at);
  const special =
    readEnglishRank(folded, at) ??
    readTop(folded, at) ??
    readEnglishPart(folded, at) ??
    readMultiple(folded, at) ??
    readVague(folded, at);
  const next = Math.max(word.end, at + 1, word.word === 'top' ? topEnd(folded, at) : 0);
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

/** First letters of the words an English numeral can begin with; most words end the question here. */
const wordStarts = new Set(
  [...Object.keys(ENGLISH_NUMBERS), 'a', 'half', 'double', 'triple', 'quadruple', 'twice', 'dozens']
    .concat(['hundreds', 'millions', 'billions', 'no', 'number', 'halved'])
    .map((word) => word.charCodeAt(0)),
);

function readAt(text: string, folded: string, at: number): Step | null {
  const code = folded.charCodeAt(at);
  if (isDigit(code)) return readAtDigit(text, folded, at);
  if (code < 128) {
    const isStart =
      (code === NUMBER_SIGN || wordStarts.has(code | 32)) && isLetterStart(folded, at);
    return isStart ? readAtWord(folded, at) : null;
  }
  if (code === ORDINAL) return firstOf(readRank(folded, at), ordinalEnd(folded, at));
  if (code === LEADING) return firstOf(readLeading(folded, at), at + 1);
  if (code === DOUBLING) return firstOf(readDoubling(folded, at), at + 1);
  if (code === HALF) return firstOf(readHalf(folded, at), at + 1);
  return startsChineseNumeral(code) ? readAtChinese(text, folded, at) : null;
}

const isLetterStart = (folded: string, at: number): boolean =>
  startsWord(folded, at) ||
  (folded.charCodeAt(at) === NUMBER_SIGN && !isLetter(folded.charCodeAt(at - 1)));

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
