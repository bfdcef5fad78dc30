import { isDigit, isLetter, skipSpacesBack } from './characters';
import {
  ENGLISH_MULTIPLES,
  ENGLISH_NUMBERS,
  ENGLISH_ORDINALS,
  ENGLISH_PARTS,
} from './lexicon/numerals';
import { type Numeral, toRatio } from './numeral';
import { nextWord, type Word, wordAt, wordBefore } from './numeralsEnglish';

const whole = (start: number, end: number, value: number, unit: string, rule: string): Numeral => ({
  start,
  end,
  kind: 'whole',
  script: 'english',
  digits: String(value),
  exponent: 0,
  value,
  unit,
  rule,
});

const bounds =
  /(?:about|around|roughly|approximately|nearly|almost|over|than|under|by|least|most|only|just|to|is|are|was|were|for|up|some|exactly|another|one|other|comprise|comprised|representing|cover|covers|covering)$/i;
const halfOf =
  /^ (?:of|the|its|their|his|her|our|those|that|all|were|are|was|is|have|had|said|as|what|will|would|come|came|live|lived)(?![a-z])/i;
const partOf =
  /^ (?:of|were|are|was|is|have|had|said|in|from|by|to|since|over|this|last|compared|more|less|higher|lower|faster|as)(?![a-z])/i;

/** `half a percentage point`, `a quarter of a mile`: a part of one unit. */
const partOfMeasure =
  /^ (?:of )?an?(?= (?:percent|per cent|percentage|point|mile|inch|cent|ton|tonne|degree|hour|kilomet)[a-z]*)/i;

function wordBeforePart(folded: string, start: number): string {
  return wordBefore(folded, skipSpacesBack(folded, start)).word;
}

/** `half of`, `almost half were`; not `the first half`, `half-year`, `half an hour`. */
function readHalf(folded: string, word: Word): Numeral | null {
  const before = wordBeforePart(folded, word.start);
  if (
    /^(?:first|second|other|third|better|last|latter|later|other|this|that|next|each|every)$/.test(
      before,
    )
  )
    return null;
  const after = folded.slice(word.end, word.end + 24);
  if (after.startsWith('-')) return null;
  const measure = partOfMeasure.exec(after);
  if (measure) {
    const end = word.end + measure[0].length;
    return { ...whole(word.start, end, 0.5, '', 'english-part'), kind: 'number' };
  }
  if (
    /^ (?:an? |year|time|hour|day|day|term|century|past|brother|sister|marathon|point)/i.test(after)
  )
    return null;
  const isShare = halfOf.test(after) || (bounds.test(before) && !/^ [a-z]/i.test(after));
  const bounded =
    /^(?:about|around|roughly|approximately|nearly|almost|over|than|under|least)$/.test(before);
  return isShare || bounded ? whole(word.start, word.end, 0.5, 'ratio', 'english-part') : null;
}

/** `a third of`, `two-thirds`, `three quarters`, `one-fifth`; not `a third term`, `first quarter`. */
export function readEnglishPart(folded: string, start: number): Numeral | null {
  const first = wordAt(folded, start);
  if (first.word === 'half') return readHalf(folded, first);
  const count = first.word === 'a' || first.word === 'an' ? 1 : ENGLISH_NUMBERS[first.word];
  if (!count || count > 20) return null;
  const part = nextWord(folded, first.end);
  const denominator = ENGLISH_PARTS[part.word];
  if (!denominator) return null;
  const isPlural = part.word.endsWith('s');
  if (count > 1 !== isPlural) return null;
  const after = folded.slice(part.end, part.end + 12);
  if (after.startsWith('-') && !/^-(?:of)/.test(after)) return null;
  const before = wordBeforePart(folded, start);
  const isPlain = count === 1 && folded.charAt(first.end) === ' ';
  if (isPlain && !partOf.test(after) && !(bounds.test(before) && !/^ [a-z]/i.test(after)))
    return null;
  if (
    denominator === 4 &&
    isPlural &&
    /^ (?:in a row|of (?:growth|decline|the year|20\d\d))|^[,.]? ?(?:ended|ending)/i.test(after)
  )
    return null;
  if (
    denominator === 4 &&
    count === 1 &&
    /^ (?:earlier|ago|later|before|in |from|over|to )/i.test(after)
  )
    return null;
  const measure = partOfMeasure.exec(folded.slice(part.end, part.end + 24));
  if (measure) {
    const end = part.end + measure[0].length;
    return {
      ...whole(start, end, toRatio(count, denominator), '', 'english-part'),
      kind: 'number',
    };
  }
  return whole(start, part.end, toRatio(count, denominator), 'ratio', 'english-part');
}

const inPattern =
  /^ (?:in(?: every)?|out of(?: every)?) (\d{1,3}(?:,\d{3})*|[a-z]+(?:-[a-z]+)?)(?![\w%-])/i;

/** `one in five`, `eight in 10`, `9 out of 10`. `end` is where the first number ends. */
export function readOneIn(
  folded: string,
  start: number,
  end: number,
  count: number,
): Numeral | null {
  const found = inPattern.exec(folded.slice(end, end + 28));
  if (!found?.[1]) return null;
  const written = found[1].toLowerCase().replaceAll(',', '');
  const total = isDigit(written.charCodeAt(0))
    ? Number(written)
    : (ENGLISH_NUMBERS[written] ?? { hundred: 100, thousand: 1000 }[written] ?? 0);
  if (total <= count || total > 1e6 || (total >= 1900 && total <= 2100)) return null;
  const after = folded.slice(end + found[0].length, end + found[0].length + 10);
  if (/^ (?:years|months|days|weeks|hours|minutes|seconds|%|percent|million)/i.test(after))
    return null;
  const isChance = total <= 20 || total % 10 === 0 || / out of /.test(found[0]);
  return isChance
    ? whole(start, end + found[0].length, toRatio(count, total), 'ratio', 'one-in')
    : null;
}

/** `doubled`, `threefold`, `to halve`; `double` only as a verb. */
export function readMultiple(folded: string, start: number): Numeral | null {
  const word = wordAt(folded, start);
  const hyphened = folded.charAt(word.end) === '-' ? wordAt(folded, word.end + 1) : null;
  const key = hyphened ? `${word.word}-${hyphened.word}` : word.word;
  const multiple = ENGLISH_MULTIPLES[key];
  const end = hyphened ? hyphened.end : word.end;
  if (multiple) {
    const [value, change] = multiple;
    if (!hyphened && folded.charAt(end) === '-') return null;
    if (/^ down\b/i.test(folded.slice(end, end + 6))) return null;
    return { ...whole(start, end, value, 'x', 'multiple'), change };
  }
  const verb = { double: 2, triple: 3, quadruple: 4, treble: 3, halve: 0.5 }[word.word];
  if (verb && !hyphened) {
    const before = wordBeforePart(folded, start);
    const isVerb =
      /^(?:to|will|would|could|can|may|might|should|must|shall|than|nearly|almost|about|and|roughly|or)$/;
    const after = folded.slice(word.end, word.end + 12);
    if (isVerb.test(before) && !/^(?:-| (?:down|digit|check|standard|or|bed|room))/i.test(after)) {
      return { ...whole(start, word.end, verb, 'x', 'multiple'), change: verb < 1 ? 'down' : 'up' };
    }
  }
  if (
    word.word === 'twice' &&
    /^ (?:as|the|that|its|what|their|more)\b/i.test(folded.slice(word.end, word.end + 7))
  ) {
    return whole(start, word.end, 2, 'x', 'multiple');
  }
  return null;
}

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
  const rank = (end: number, value: number): Numeral => ({
    ...whole(start, end, value, 'rank', 'english-rank'),
    kind: 'rank',
  });
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
  return { ...whole(start, end, value, 'rank', 'top'), kind: 'rank', bound: '<=' };
}

/** Whether `top 10` stands at `start`, in whatever sense. */
export const topEnd = (folded: string, start: number): number =>
  start + (top.exec(folded.slice(start, start + 12))?.[0].length ?? 0);
