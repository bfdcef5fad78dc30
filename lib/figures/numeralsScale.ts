import { isDigit, skipSpaces } from './characters';
import { readDigits } from './digits';
import { CHINESE_SCALES, SCALE_LOOKALIKES } from './lexicon/numerals';
import { type Numeral, toValue } from './numeral';

const scaleStart = '百千万亿兆';
const more = '多余几来';

interface Scale {
  end: number;
  exponent: number;
}

/** The longest scale wording at `at`, unless it is the beginning of a unit: 千米, 兆瓦. */
export function scaleAt(folded: string, at: number): Scale | null {
  if (!scaleStart.includes(folded.charAt(at)) || !folded.charAt(at)) return null;
  for (let length = Math.min(3, folded.length - at); length > 0; length--) {
    const end = at + length;
    const exponent = CHINESE_SCALES[folded.slice(at, end)];
    if (exponent === undefined) continue;
    if (SCALE_LOOKALIKES.test(folded.slice(end - 1, end + 3))) continue;
    return { end, exponent };
  }
  return null;
}

const isMore = (folded: string, at: number): boolean =>
  more.includes(folded.charAt(at)) && folded.charAt(at) !== '';

/** 多 and 余 belong to a number only where a scale, a unit or a noun goes on after them. */
function readMore(folded: string, at: number): number {
  if (!isMore(folded, at)) return at;
  const next = folded.charAt(at + 1);
  if (folded.charAt(at) === '来' && /[自源到看说越自讲]/.test(next)) return at;
  if (folded.charAt(at) === '多' && '样于了少数方边地'.includes(next) && next !== '') return at;
  if (folded.charAt(at) === '余' && '额热地下'.includes(next) && next !== '') return at;
  return at + 1;
}

/** Adds to a number the smaller parts written behind its scale: 3万6千, 1亿2,000万. */
function readParts(text: string, folded: string, numeral: Numeral): Numeral {
  let { end, digits, exponent, value } = numeral;
  while (isDigit(folded.charCodeAt(end)) && exponent > 2) {
    const part = readDigits(text, folded, end);
    const scale = scaleAt(folded, part.end);
    const smaller = scale?.exponent ?? 0;
    if (smaller >= exponent || (!scale && exponent > 4)) break;
    const amount = toValue(part.digits, smaller);
    if (amount >= 10 ** exponent) break;
    value += amount;
    digits = String(toValue(String(value), -smaller));
    exponent = smaller;
    end = scale?.end ?? part.end;
  }
  return { ...numeral, end, digits, exponent, value };
}

/** Reads what scales an Arabic number up in Chinese: 万, 多万, 万多, 亿余; with what may follow. */
export function readChineseScale(text: string, folded: string, plain: Numeral): Numeral {
  const before = readMore(folded, plain.end);
  const scale =
    scaleAt(folded, before) ??
    (before === plain.end ? scaleAt(folded, skipSpaces(folded, plain.end, 1)) : null);
  if (!scale) {
    return before > plain.end
      ? bounded({ ...plain, end: before }, folded.charAt(before - 1))
      : plain;
  }
  const scaled = readParts(text, folded, {
    ...plain,
    end: scale.end,
    exponent: scale.exponent,
    value: toValue(plain.digits, scale.exponent),
    rule: 'arabic-scale',
  });
  const after = readMore(folded, scaled.end);
  const marked = before > plain.end ? before : after > scaled.end ? after : 0;
  const end = Math.max(after, scaled.end);
  return marked ? bounded({ ...scaled, end }, folded.charAt(marked - 1)) : scaled;
}

export function bounded(numeral: Numeral, word: string): Numeral {
  return { ...numeral, bound: word === '来' ? '~' : '>' };
}
