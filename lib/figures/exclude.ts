import { isDigit, isLetter } from './characters';
import { readCode } from './excludeCodes';
import { readChineseDate, readDate, readEnglishDate } from './excludeDates';
import { readExcludedName, startsExcludedName } from './excludeNames';
import { readLink, readQuoted, readTitle } from './excludeQuoted';
import type { Exclusion } from './types';

const codes = (characters: string): number[] => [...characters].map((one) => one.charCodeAt(0));

const TITLE = '《'.charCodeAt(0);
const QUOTES = new Set(codes('“"「『‘'));
const CHINESE = new Set(codes('一二三四五六七八九十（('));
/** Whether anything that is left out can begin with a unit; most units of a text end here. */
const starts = Uint8Array.from({ length: 0x10000 }, (_, code) =>
  code === TITLE ||
  QUOTES.has(code) ||
  CHINESE.has(code) ||
  isDigit(code) ||
  isLetter(code) ||
  startsExcludedName(code)
    ? 1
    : 0,
);

function readAtDigit(folded: string, at: number): Exclusion | null {
  const previous = folded.charCodeAt(at - 1);
  if (isDigit(previous)) return null;
  if ((previous === 46 || previous === 44) && isDigit(folded.charCodeAt(at - 2))) return null;
  const name = startsExcludedName(folded.charCodeAt(at)) ? readExcludedName(folded, at) : null;
  return longest(name, longest(readDate(folded, at), readCode(folded, at)));
}

function readAt(folded: string, at: number, code: number): Exclusion | null {
  if (isDigit(code)) return readAtDigit(folded, at);
  if (code === TITLE) return readTitle(folded, at);
  if (QUOTES.has(code)) return readQuoted(folded, at);
  if (isLetter(code)) {
    if (isLetter(folded.charCodeAt(at - 1))) return null;
    return readExcludedName(folded, at) ?? readEnglishDate(folded, at) ?? readLink(folded, at);
  }
  const name = readExcludedName(folded, at);
  return CHINESE.has(code) ? longest(name, readChineseDate(folded, at)) : name;
}

const longest = (one: Exclusion | null, other: Exclusion | null): Exclusion | null =>
  !one || (other && other.end > one.end) ? other : one;

/**
 * Finds what holds a numeral and is no figure: idioms, names, periods, dates, codes, list numbers.
 *
 * @returns In text order, not overlapping, each with its reason for the debug trail.
 */
export function exclude(folded: string): Exclusion[] {
  const found: Exclusion[] = [];
  for (let at = 0; at < folded.length; ) {
    const code = folded.charCodeAt(at);
    const exclusion = starts[code] === 1 ? readAt(folded, at, code) : null;
    if (exclusion) found.push(exclusion);
    at = exclusion ? exclusion.end : at + 1;
  }
  return found;
}
