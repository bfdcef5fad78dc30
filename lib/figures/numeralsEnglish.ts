import { isDigit, isLetter, isSpace, skipSpaces } from './characters';
import { ENGLISH_NUMBERS, ENGLISH_SCALES } from './lexicon/numerals';
import { type Numeral, toValue } from './numeral';

export interface Word {
  start: number;
  end: number;
  /** In lower case. */
  word: string;
}

const longestWord = 18;

/** The Latin word at `at`; empty where there is none or it is longer than any of the lexicons'. */
export function wordAt(folded: string, at: number): Word {
  let end = at;
  while (end - at < longestWord && isLetter(folded.charCodeAt(end))) end++;
  return { start: at, end, word: folded.slice(at, end).toLowerCase() };
}

/** The Latin word that ends at `end`. */
export function wordBefore(folded: string, end: number): Word {
  let start = end;
  while (end - start < longestWord && start > 0 && isLetter(folded.charCodeAt(start - 1))) start--;
  return { start, end, word: folded.slice(start, end).toLowerCase() };
}

/** The word behind one space or hyphen. */
export function nextWord(folded: string, end: number): Word {
  const code = folded.charCodeAt(end);
  return isSpace(code) || code === 45 ? wordAt(folded, end + 1) : { start: end, end, word: '' };
}

export interface ScaleWords {
  end: number;
  exponent: number;
}

/** `million`, `hundred thousand`, `lakh crore` behind a number. */
export function readScaleWords(folded: string, at: number): ScaleWords | null {
  let end = at;
  let exponent = 0;
  for (let words = 0; words < 2; words++) {
    const word = nextWord(folded, end);
    const scale = ENGLISH_SCALES[word.word];
    if (scale === undefined || (words > 0 && scale < 3)) break;
    if (word.word.endsWith('s') && !/^(?:lakhs|crores)$/.test(word.word)) break;
    end = word.end;
    exponent += scale;
  }
  return end > at ? { end, exponent } : null;
}

interface Tens {
  end: number;
  value: number;
}

/** One to ninety-nine in words. */
function readTens(folded: string, at: number): Tens | null {
  const first = wordAt(folded, at);
  const value = ENGLISH_NUMBERS[first.word];
  if (value === undefined) return null;
  if (value < 20) return { end: first.end, value };
  const second = nextWord(folded, first.end);
  const unit = ENGLISH_NUMBERS[second.word] ?? 0;
  return unit > 0 && unit < 10
    ? { end: second.end, value: value + unit }
    : { end: first.end, value };
}

/** Numbers in words below a thousand: `two hundred and five`, `a hundred`. */
function readHundreds(folded: string, at: number): Tens | null {
  const tens = readTens(folded, at);
  if (!tens) return null;
  const hundred = nextWord(folded, tens.end);
  if (hundred.word !== 'hundred') return tens;
  const value = tens.value * 100;
  const and = nextWord(folded, hundred.end);
  const rest = readTens(folded, skipSpaces(folded, and.word === 'and' ? and.end : hundred.end, 1));
  return rest && rest.value < 100
    ? { end: rest.end, value: value + rest.value }
    : { end: hundred.end, value };
}

/**
 * Reads a number in English words: `twenty-three`, `fifty thousand`, `two and a half million`,
 * `a million`, `half a million`, `a dozen`.
 */
export function readEnglish(folded: string, start: number): Numeral | null {
  const lead = readLead(folded, start);
  if (!lead) return null;
  let { end } = lead;
  let total = 0;
  let part = lead.value;
  let exponent = 0;
  for (;;) {
    const scale = readScaleWords(folded, end);
    if (!scale) break;
    end = scale.end;
    const word = nextWord(folded, end);
    const rest = readHundreds(folded, skipSpaces(folded, word.word === 'and' ? word.end : end, 1));
    const isMore = rest !== null && readScaleWords(folded, rest.end) !== null;
    if (rest && scale.exponent >= 3 && (isMore || rest.value < 1000) && folded[end] === ' ') {
      total += toValue(String(part), scale.exponent);
      part = rest.value;
      end = rest.end;
      continue;
    }
    exponent = scale.exponent;
    break;
  }
  const value = total + toValue(String(part), exponent);
  const digits = total ? String(value) : String(part);
  return {
    start,
    end,
    kind: 'number',
    script: 'english',
    digits,
    exponent: total ? 0 : exponent,
    value,
    ...(lead.isArticle && !exponent && !total ? { isIndefinite: true } : {}),
    ...(value === 1 ? { isIndefinite: true } : {}),
    rule: 'english',
  };
}

interface Lead extends Tens {
  isArticle: boolean;
}

const leads: Readonly<Record<string, number>> = { a: 1, an: 1, half: 0.5 };

/** The part before the scale words: a number, `two and a half`, or an article before a scale. */
function readLead(folded: string, start: number): Lead | null {
  const number = readHundreds(folded, start);
  if (number) {
    const tail = /^ and a (half|quarter)(?![a-z-])/.exec(folded.slice(number.end, number.end + 16));
    return tail
      ? {
          end: number.end + tail[0].length,
          value: number.value + (tail[1] === 'half' ? 0.5 : 0.25),
          isArticle: false,
        }
      : { ...number, isArticle: false };
  }
  const first = wordAt(folded, start);
  const value = leads[first.word];
  if (value === undefined) return null;
  const article = /^half (?:an?) /.exec(folded.slice(start, start + 8));
  const end = article ? start + article[0].length - 1 : first.end;
  const next = nextWord(folded, end);
  if (next.word === 'dozen') return { end: next.end, value: value * 12, isArticle: false };
  if (
    ENGLISH_SCALES[next.word] === undefined ||
    /s$|^m|^b|^t[nr]/.test(next.word.replace(/^(?:million|billion|trillion|thousand)$/, ''))
  )
    return null;
  return { end, value, isArticle: true };
}

const vaguePowers: Readonly<Record<string, number>> = {
  dozens: 12,
  hundreds: 100,
  thousands: 1000,
  millions: 1e6,
  billions: 1e9,
  trillions: 1e12,
};

/** `dozens of`, `tens of thousands of`, `hundreds of millions`. */
export function readVague(folded: string, start: number): Numeral | null {
  const found =
    /^(?:(tens|hundreds) of (thousands|millions|billions|trillions)|(dozens|hundreds|thousands|millions|billions|trillions))(?![a-z])/i.exec(
      folded.slice(start, start + 24),
    );
  if (!found) return null;
  const first = found[1]?.toLowerCase();
  const last = (found[2] ?? found[3] ?? '').toLowerCase();
  const value = (first === 'tens' ? 10 : first === 'hundreds' ? 100 : 1) * (vaguePowers[last] ?? 1);
  return {
    start,
    end: start + found[0].length,
    kind: 'number',
    script: 'english',
    digits: String(value),
    exponent: 0,
    value,
    bound: '>',
    rule: 'english-vague',
  };
}

export const startsWord = (folded: string, at: number): boolean =>
  isLetter(folded.charCodeAt(at)) &&
  !isLetter(folded.charCodeAt(at - 1)) &&
  !isDigit(folded.charCodeAt(at - 1));
