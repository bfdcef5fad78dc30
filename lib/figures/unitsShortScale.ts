import { isDigit, isLetter, skipSpaces } from './characters';
import { ENGLISH_SCALES, LETTER_SCALES } from './lexicon/numerals';
import type { ScaleWords } from './numeralsEnglish';

const short = /(?:mn|mln|mio|bn|bln|tn|trn|[kmbt])(?![a-z\d²³/])/iy;
const length =
  /^ ?(?:long|tall|wide|deep|high|thick|above|below|away|from|in|of|x|by|to|at|and|or|freestyle|hurdles|sprint|race|run|relay|backstroke|butterfly|breaststroke)?(?![a-z])/i;

/**
 * Reads a short scale right behind the digits: `$4.9bn`, `€89.5m`, `$40k`; `1.5m homes` without money,
 * but not `1.5m tall`.
 */
export function readShortScale(folded: string, end: number, isMoney: boolean): ScaleWords | null {
  const at = isMoney ? skipSpaces(folded, end, 1) : end;
  if (!isLetter(folded.charCodeAt(at))) return null;
  short.lastIndex = at;
  const found = short.exec(folded)?.[0].toLowerCase();
  if (!found) return null;
  const next = at + found.length;
  const exponent = ENGLISH_SCALES[found] ?? LETTER_SCALES[found] ?? 0;
  if (found.length > 1) return { end: next, exponent };
  // "$5 b" with a space may be anything; "$5 m" and "$5 k" are money.
  if (isMoney) return at > end && (found === 'b' || found === 't') ? null : { end: next, exponent };
  if (found === 'k') return isDigit(folded.charCodeAt(at - 1)) ? { end: next, exponent } : null;
  if (found !== 'm' || folded.charCodeAt(next) !== 32) return null;
  const isLength = (length.exec(folded.slice(next, next + 14))?.[0].length ?? 0) > 1;
  return !isLength && /^ [a-z]{3}/.test(folded.slice(next, next + 4))
    ? { end: next, exponent }
    : null;
}
