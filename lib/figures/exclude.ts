import { isDigit, isLetter } from './characters';
import { readCode, readLink, readQuoted, readTitle } from './excludeCodes';
import { readChineseDate, readDate, readEnglishDate } from './excludeDates';
import { readExcludedName, startsExcludedName } from './excludeNames';
import type { Exclusion } from './types';

const chineseNumerals = new Set([...'一二三四五六七八九十（('].map((one) => one.charCodeAt(0)));
const quotes = new Set([...'“"「『‘'].map((one) => one.charCodeAt(0)));
const TITLE = '《'.charCodeAt(0);

function readAt(folded: string, at: number): Exclusion | null {
  const code = folded.charCodeAt(at);
  if (code === TITLE) return readTitle(folded, at);
  if (quotes.has(code)) return readQuoted(folded, at);
  const name = startsExcludedName(code) ? readExcludedName(folded, at) : null;
  if (isDigit(code)) {
    const previous = folded.charCodeAt(at - 1);
    if (isDigit(previous)) return null;
    const isInside = (previous === 46 || previous === 44) && isDigit(folded.charCodeAt(at - 2));
    if (isInside) return null;
    return longest(name, longest(readDate(folded, at), readCode(folded, at)));
  }
  if (chineseNumerals.has(code)) return longest(name, readChineseDate(folded, at));
  if (isLetter(code) && !isLetter(folded.charCodeAt(at - 1))) {
    return name ?? readEnglishDate(folded, at) ?? readLink(folded, at);
  }
  return name;
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
    const exclusion = readAt(folded, at);
    if (exclusion) found.push(exclusion);
    at = exclusion ? exclusion.end : at + 1;
  }
  return found;
}
