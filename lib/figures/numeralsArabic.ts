import { isDigit, isHan, isLetter, skipSpaces } from './characters';
import { readDigits } from './digits';
import { type Numeral, toValue } from './numeral';
import { readChineseScale } from './numeralsScale';

const vulgar: Readonly<Record<string, string>> = {
  '½': '.5',
  '¼': '.25',
  '¾': '.75',
  '⅓': '.3333333333',
  '⅔': '.6666666667',
  '⅛': '.125',
  '⅜': '.375',
  '⅝': '.625',
  '⅞': '.875',
};
const vulgarPattern = /[ -]?([1-7])\/([2348])(?![\d/])/y;

/** A fraction after a whole number: 4-1/4, 1½. */
function readFraction(folded: string, at: number): { end: number; digits: string } | null {
  const sign = vulgar[folded.charAt(at)];
  if (sign) return { end: at + 1, digits: sign };
  vulgarPattern.lastIndex = at;
  const found = vulgarPattern.exec(folded);
  if (!found) return null;
  const part = Number(found[1]) / Number(found[2]);
  return part < 1
    ? { end: vulgarPattern.lastIndex, digits: String(Number(part.toFixed(10))).slice(1) }
    : null;
}

/** 零下15℃, 负0.3%, `minus 1%`: words that are a minus sign. */
const signWord = /(?:零下|(?<!正)负|(?<![\d)] |plus or )\bminus )$/i;

const joinsNumbers = /[\d一二三四五六七八九十][百千万亿多余]{0,3}[^\d，。；、]{0,4}$/;

/** The minus sign that belongs to the number at `at`, where it cannot join or hyphenate. */
export function readSign(text: string, folded: string, at: number): number {
  const word = signWord.exec(folded.slice(Math.max(0, at - 16), at));
  if (word) return at - word[0].length;
  const sign = folded.charCodeAt(at - 1);
  const original = text.charAt(at - 1);
  if (sign !== 45 && sign !== 43 && original !== '–') return at;
  const before = folded.charCodeAt(at - 2);
  if (isDigit(before) || isLetter(before) || before === sign || before === 37) return at;
  if (before === 41 || before === 0xff09) return at;
  // Behind a number with its unit a hyphen joins two ends (5万元-10万元); behind 为 or 长 it is a sign.
  if (isHan(before) && joinsNumbers.test(folded.slice(Math.max(0, at - 9), at - 1))) return at;
  if (original === '–' && isHan(before)) return at;
  return at - 1;
}

/** Reads an Arabic numeral with its scale: `1,234.5万`, `4.9bn`, `3万6千`, `-0.3`. */
export function readArabic(text: string, folded: string, at: number): Numeral {
  const number = readDigits(text, folded, at);
  const start = readSign(text, folded, at);
  const negative = start < at && folded.charCodeAt(start) !== 43;
  const fraction = number.digits.includes('.') ? null : readFraction(folded, number.end);
  const digits = `${negative ? '-' : ''}${number.digits}${fraction?.digits ?? ''}`;
  const plain: Numeral = {
    start,
    end: fraction?.end ?? number.end,
    kind: 'number',
    script: 'arabic',
    digits,
    exponent: 0,
    value: toValue(digits, 0),
    rule: 'arabic',
  };
  return readChineseScale(text, folded, plain);
}

/** Where a numeral with its own sign of a bound ends: `50+`. */
export const readPlus = (folded: string, end: number): number =>
  folded.charCodeAt(end) === 43 && !isDigit(folded.charCodeAt(skipSpaces(folded, end + 1)))
    ? end + 1
    : end;
