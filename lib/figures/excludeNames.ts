import { isDigit, isLetter } from './characters';
import { EXCLUDED_WORDINGS, NOT_EXCLUDED } from './lexicon/exclusions';
import { createTrie, readLexicon } from './trie';
import type { Exclusion } from './types';

const kept = '';
const names = createTrie([
  ...readLexicon(EXCLUDED_WORDINGS),
  ...NOT_EXCLUDED.split(' ').map((wording): [string, string] => [wording, kept]),
]);

export const startsExcludedName = names.startsWith;

/** Numerals and 第 before a wording make it part of a longer number: 二十一家 holds no 一家. */
const numeralBefore = /[\d零〇一二两三四五六七八九十百千万亿几数第点]/;
/** After a bound or a verb of change, 一 and bare scales do count: 约一年, 近百家, 上千万元. */
const boundBefore = /[约近超逾过破上达足于]/;
const bareScale = /^[百千万亿]/;

/**
 * Finds an excluded idiom, name or period that starts at `at`.
 *
 * @returns `null` too where a numeral before it, or a bound before a bare scale, makes it a quantity.
 */
export function readExcludedName(folded: string, at: number): Exclusion | null {
  const hit = names.from(folded, at);
  if (!hit || hit.value === kept) return null;
  const first = folded.charAt(at);
  const before = folded.charAt(at - 1);
  const code = folded.charCodeAt(at);
  if (isLetter(code) || isDigit(code)) {
    const previous = folded.charCodeAt(at - 1);
    if (isLetter(previous) || isDigit(previous) || before === '.' || before === ',') return null;
    if (isDigit(code) && '万亿千百%'.includes(folded.charAt(hit.end) || ' ')) return null;
  } else if (before && numeralBefore.test(before) && numeralBefore.test(first)) return null;
  if (bareScale.test(first) && before && boundBefore.test(before)) return null;
  if (isPartOfNumber(folded, hit.start, hit.end)) return null;
  return { start: hit.start, end: hit.end, reason: hit.value };
}

/** 一百家 is no 一; 十四五六 is no 十四五: a numeral that goes on past the wording is another number. */
function isPartOfNumber(folded: string, start: number, end: number): boolean {
  const last = folded.charAt(end - 1);
  const next = folded.charAt(end);
  if (last === '点' && /[一二三四五六七八九]/.test(next)) return true;
  if (!next || !/[零〇一二两三四五六七八九十百千万亿]/.test(last)) return false;
  if (/[百千万亿]/.test(next) && /[一二两三四五六七八九十]/.test(last)) return true;
  return end - start === 2 && /[十百千万亿]/.test(next);
}
