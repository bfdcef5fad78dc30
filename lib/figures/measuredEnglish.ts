import type { Carried } from './carried';
import { englishRelational } from './lexicon/indicators';
import { type EnglishNoun, nounEndingAt, nounStartingAt } from './nounsEnglish';
import type { EnglishToken } from './tokensEnglish';
import type { Quantity, Span } from './types';
import { type VerbGroup, verbBefore } from './verbEnglish';

type Tokens = readonly EnglishToken[];

const changeNoun =
  /^(?:increase|decrease|rise|decline|drop|fall|growth|reduction|jump|surge|gain|cut|change|improvement|increment|expectation|forecast|guidance)s?$/;
const copula =
  /^(?:(?:is|are|was|were|be|been|being|made|makes?|stood|stands)$|account|represent|compris|constitut|equal|remain|total|reach)/;
const spending = /^(?:invest|spend|spent|allocat|commit|put|pour|earmark)/;
/** Words between a number and what governs it. */
const approximating =
  /^(?:between|about|around|over|under|up|above|below|near|a|an|the|some|to|by|at)$/;
const isDuration = (unit: string): boolean => /^(?:a|mo|wk|d|h|min|s)$/.test(unit);
/** People who were harmed are counted by what befell them. */
const casualty =
  /^(?:(?:kill|injur|wound|arrest|displac|infect|evacuat)(?:ed|ing)|dead|missing|hospitali[sz]ed)$/;

export function isRelational(folded: string, { start, end }: Span): boolean {
  return englishRelational.test(folded.slice(start, end));
}

/** "an increase in exports": what the change is a change of; a bare "increase" names nothing. */
function behindChange(folded: string, tokens: Tokens, noun: EnglishNoun): Span | undefined {
  for (let at = noun.first; at < noun.last; at++) {
    if (!/^(?:in|of|to|for)$/.test(tokens[at]?.word ?? '')) continue;
    if (!changeNoun.test(tokens[at - 1]?.word ?? '')) continue;
    const found = nounStartingAt(folded, tokens, at + 1);
    return found && { start: found.span.start, end: noun.span.end };
  }
  return isRelational(folded, noun.span) ? undefined : noun.span;
}

/** "a rise of 5% in exports". */
function afterChange(folded: string, tokens: Tokens, at: number): Span | undefined {
  return /^(?:in|for)$/.test(tokens[at + 1]?.word ?? '')
    ? nounStartingAt(folded, tokens, at + 2)?.span
    : undefined;
}

/** "80% of voters were women", "half were hybrids": the part is what the verb names. */
function readFraction(folded: string, tokens: Tokens, at: number): Span | undefined {
  let index = at + 1;
  let whole: EnglishNoun | undefined;
  if (tokens[index]?.word === 'of') {
    whole = nounStartingAt(folded, tokens, index + 1);
    if (!whole) return undefined;
    index = whole.last + 1;
    if (tokens[index]?.kind === 'verb' && tokens[index + 1]?.kind === 'verb') index++;
  }
  if (tokens[index]?.kind !== 'verb') return undefined;
  const before = tokens[at - 1];
  if (before?.kind === 'verb' || before?.kind === 'noun' || before?.word === 'or') return undefined;
  if (tokens[index]?.word === 'compared') return undefined;
  const named = /^(?:is|are|was|were)$/.test(tokens[index]?.word ?? '')
    ? nounStartingAt(folded, tokens, index + 1)?.span
    : undefined;
  return named ?? whole?.span;
}

/** "invest $3bn in rail", "spend £2m to renew the network". */
function spentOn(folded: string, tokens: Tokens, at: number): Span | undefined {
  for (let index = at + 1; index < Math.min(at + 8, tokens.length); index++) {
    const token = tokens[index] as EnglishToken;
    if (token.kind === 'mark') return undefined;
    if (/^(?:in|on|into|for)$/.test(token.word)) {
      const found = nounStartingAt(folded, tokens, index + 1);
      if (found) return found.span;
    }
    if (token.word === 'to') {
      for (let next = index + 1; next < Math.min(index + 7, tokens.length); next++) {
        const found =
          tokens[next]?.kind === 'determiner' ? nounStartingAt(folded, tokens, next) : undefined;
        if (found) return found.span;
      }
    }
  }
  return undefined;
}

/** The number is told beside another one: "compared to $210 million", "up from 9%", "or 16% of sales". */
function isBeside(tokens: Tokens, before: number): boolean {
  const word = tokens[before]?.word ?? '';
  if (/^(?:versus|vs|than|or|from|plus)$/.test(word)) return true;
  return /^(?:to|with)$/.test(word) && /^compared$/.test(tokens[before - 1]?.word ?? '');
}

function readCounted(folded: string, tokens: Tokens, at: number): Span | undefined {
  const next = tokens[at + 1];
  if (next?.word === 'of') return nounStartingAt(folded, tokens, at + 2)?.span;
  if (next && casualty.test(next.word)) return next;
  const right = nounStartingAt(folded, tokens, at + 1);
  if (right && next?.kind !== 'mark') return right.span;
  const before = tokens[at - 1];
  return before && casualty.test(before.word) ? before : undefined;
}

/** Reads the indicator of the number at one token of a clause. */
export function readMeasured(
  folded: string,
  tokens: Tokens,
  at: number,
  quantity: Quantity,
  carried: Carried,
): Span | undefined {
  const fallback = carried.indicators[carried.indicators.length - 1] ?? carried.subject;
  if (quantity.unit === 'count') {
    const counted = readCounted(folded, tokens, at);
    if (counted) return counted;
  }
  const isShare = quantity.unit === '%' || quantity.unit === 'ratio';
  const part = isShare ? readFraction(folded, tokens, at) : undefined;
  if (part) return part;
  const next = tokens[at + 1];
  const isRate = quantity.unit.includes('/');
  const ofWhat =
    next?.word === 'of' && !isRate ? nounStartingAt(folded, tokens, at + 2)?.span : undefined;
  const right =
    next?.kind === 'noun' && !isSignOnly(next.word)
      ? nounStartingAt(folded, tokens, at + 1)?.span
      : undefined;
  let before = at - 1;
  while (before >= 0 && (tokens[before]?.kind === 'adverb' || tokens[before]?.kind === 'time'))
    before--;
  if (isBeside(tokens, before) && carried.indicators.length > 0) return fallback;
  while (before >= 0 && approximating.test(tokens[before]?.word ?? '')) before--;
  if (tokens[before]?.word === 'of') {
    const noun = nounEndingAt(folded, tokens, before - 1);
    const measured = noun && behindChange(folded, tokens, noun);
    if (noun) {
      return (
        measured ??
        afterChange(folded, tokens, at) ??
        subjectBefore(folded, tokens, noun.first) ??
        fallback ??
        noun.span
      );
    }
  }
  if (isDuration(quantity.unit) && fallback && carried.indicators.length > 0) return fallback;
  const group = verbBefore(folded, tokens, at);
  if (group)
    return readGoverned(folded, tokens, at, quantity, group, {
      ofWhat,
      right,
      fallback,
      previous: carried.previous,
    });
  if (right && isShare) return right;
  const beside = nounEndingAt(
    folded,
    tokens,
    tokens[before]?.kind === 'preposition' ? before - 1 : before,
  );
  if (beside && !isRelational(folded, beside.span)) return beside.span;
  return ofWhat ?? fallback ?? right;
}

/** "up 2 percent year over year": the year is no indicator. */
const isSignOnly = (word: string): boolean =>
  !/[a-z]/.test(word) || /^(?:year|month|quarter|week)$/.test(word);

interface Around {
  ofWhat: Span | undefined;
  right: Span | undefined;
  fallback: Span | undefined;
  /** What the sentence before spoke of, for "it" and "they". */
  previous: Span | undefined;
}

/** A number under a verb: its object, what it is spent on, or the subject. */
function readGoverned(
  folded: string,
  tokens: Tokens,
  at: number,
  quantity: Quantity,
  group: VerbGroup,
  { ofWhat, right, fallback, previous }: Around,
): Span | undefined {
  const { object, nearest } = group;
  const last = tokens[at - 1]?.kind === 'adverb' ? tokens[at - 2] : tokens[at - 1];
  const isShare = quantity.unit === '%' || quantity.unit === 'ratio';
  if (object && /^(?:to|by|at|from|between|of|its|a|an|the|up)$/.test(last?.word ?? '')) {
    const measured = behindChange(folded, tokens, object);
    if (measured) return measured;
  }
  if (ofWhat && !isShare) return ofWhat;
  if (ofWhat && !copula.test(nearest) && !/^(?:to|at|by)$/.test(last?.word ?? '')) return ofWhat;
  if (spending.test(nearest)) {
    const purpose = spentOn(folded, tokens, at);
    if (purpose) return purpose;
  }
  if (
    tokens[group.first - 1]?.kind === 'pronoun' &&
    /^(?:it|they|this)$/.test(tokens[group.first - 1]?.word ?? '')
  ) {
    fallback ??= previous;
  }
  const subject = nounEndingAt(folded, tokens, group.first - 1);
  const measured = subject && behindChange(folded, tokens, subject);
  if (measured) return measured;
  const isAttributive = right !== undefined && (isShare || object === undefined);
  if (isAttributive && !isDuration(quantity.unit)) return right;
  if (object && !isRelational(folded, object.span)) return object.span;
  return afterChange(folded, tokens, at) ?? fallback ?? right ?? ofWhat;
}

/** The subject of the verb before a token: "GDP grew at an annual rate of 2%". */
function subjectBefore(folded: string, tokens: Tokens, at: number): Span | undefined {
  const group = verbBefore(folded, tokens, at);
  const subject = group && nounEndingAt(folded, tokens, group.first - 1);
  return subject && behindChange(folded, tokens, subject);
}
