import { isDigit, skipSpacesBack } from './characters';
import { ENGLISH_MULTIPLES, ENGLISH_NUMBERS, ENGLISH_PARTS } from './lexicon/numerals';
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
