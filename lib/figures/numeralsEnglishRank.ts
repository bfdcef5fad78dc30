import { isLetter, skipSpacesBack } from './characters';
import { ENGLISH_NUMBERS, ENGLISH_ORDINALS } from './lexicon/numerals';
import type { Numeral } from './numeral';
import { nextWord, wordAt } from './numeralsEnglish';

const rankAt = (start: number, end: number, value: number, rule: string): Numeral => ({
  start,
  end,
  kind: 'rank',
  script: 'english',
  digits: String(value),
  exponent: 0,
  value,
  unit: 'rank',
  rule,
});

const rankVerb =
  /(?:rank(?:s|ed|ing)?|placed|finish(?:es|ed|ing)?|came|comes|coming|stood|stands|positioned|in|rated)(?: (?:in|at|a|as|joint|the))?$/i;
const superlative =
  /^[- ](?:largest|biggest|highest|lowest|most|best|fastest|busiest|tallest|longest|smallest|worst|leading|richest|oldest|wealthiest|cheapest)(?![a-z])/i;

/** `ranked second`, `the second-largest`, `ranked No. 2`, `in third place`. */
export function readEnglishRank(folded: string, start: number): Numeral | null {
  const before = folded.slice(Math.max(0, start - 24), skipSpacesBack(folded, start));
  const numbered = /^(?:No|Number|Nr|#)\.? ?(\d{1,3})(?![\d.]\d|\d)/i.exec(
    folded.slice(start, start + 12),
  );
  const rank = (end: number, value: number): Numeral => rankAt(start, end, value, 'english-rank');
  if (numbered?.[1]) {
    return /(?:rank(?:s|ed|ing)?|rated|placed|remains?|world's|world|is|was|at|position|the)$/i.test(
      before,
    )
      ? rank(start + numbered[0].length, Number(numbered[1]))
      : null;
  }
  const digits = /^(\d{1,3})(?:st|nd|rd|th)(?![a-z])/i.exec(folded.slice(start, start + 6));
  const word = wordAt(folded, start);
  const value = digits ? Number(digits[1]) : ENGLISH_ORDINALS[word.word];
  if (!value) return null;
  const end = digits ? start + digits[0].length : word.end;
  const after = folded.slice(end, end + 12);
  if (value > 1 && superlative.test(after)) return rank(end, value);
  if (/^ place(?![a-z])/i.test(after)) return rank(end, value);
  if (!rankVerb.test(before) || /\bin$/i.test(before)) return null;
  return isLetter(folded.charCodeAt(end + 1)) && !afterRank.test(after) ? null : rank(end, value);
}

const afterRank =
  /^ (?:in|among|out|of|behind|globally|worldwide|nationally|overall|on|for|and|but|to|with|after|at|last|only|this|from|by|place)\b/i;

const top =
  /^top[ -](\d{1,3}|three|five|ten|twenty|fifty|hundred)(?![\w%-]|,\d| percent| per cent)/i;
const topBefore =
  /\b(?:rank(?:s|ed|ing)?|in|into|among|inside|within|to|reach(?:ed)?|enter(?:ed)?)(?: the)?(?: (?:world's|national|global|country's))?$/i;

/** `among the top 10`: within the first so many; `the top 10 tips` is the name of a list. */
export function readTop(folded: string, start: number): Numeral | null {
  const found = top.exec(folded.slice(start, start + 12));
  if (!found?.[1]) return null;
  const before = folded.slice(Math.max(0, start - 30), skipSpacesBack(folded, start));
  const next = nextWord(folded, start + found[0].length);
  if (!topBefore.test(before) || (next.word && !afterRank.test(` ${next.word}`))) return null;
  const written = found[1].toLowerCase();
  const value = Number(written) || (ENGLISH_NUMBERS[written] ?? 100);
  const end = start + found[0].length;
  return { ...rankAt(start, end, value, 'top'), bound: '<=' };
}

/** Whether `top 10` stands at `start`, in whatever sense. */
export const topEnd = (folded: string, start: number): number =>
  start + (top.exec(folded.slice(start, start + 12))?.[0].length ?? 0);
