import type { Carried } from './indicatorChinese';
import { zipItems } from './indicatorLists';
import { englishRelational } from './lexicon/indicators';
import type { EnglishToken } from './tokensEnglish';
import type { Quantity, Span } from './types';

const longestNoun = 90;
const linking = new Set([
  'of',
  'for',
  'in',
  'per',
  'on',
  'at',
  'to',
  'from',
  'with',
  'by',
  'among',
  'across',
  'between',
]);

const isNounPiece = (token: EnglishToken | undefined): boolean =>
  token !== undefined && (token.kind === 'noun' || token.kind === 'determiner');
const isEdge = (token: EnglishToken): boolean =>
  token.kind !== 'noun' || token.word === '-' || token.word === '"' || token.word === '’';

interface Found {
  span: Span;
  /** Token indices, inclusive. */
  first: number;
  last: number;
}

/** The noun phrase that ends at a token, reading leftwards; "X for Y in Z" is one phrase. */
function nounEndingAt(
  folded: string,
  tokens: readonly EnglishToken[],
  from: number,
): Found | undefined {
  let last = from;
  while (last >= 0 && isSkippable(tokens[last] as EnglishToken)) last--;
  if (tokens[last]?.kind !== 'noun') return undefined;
  let at = last;
  while (at > 0) {
    const before = tokens[at - 1] as EnglishToken;
    const beyond = tokens[at - 2];
    if (isNounPiece(before)) at--;
    else if (
      before.kind === 'preposition' &&
      linking.has(before.word) &&
      (isNounPiece(beyond) || beyond?.kind === 'time')
    )
      at--;
    else if (before.kind === 'conjunction' && before.word === 'and' && isNounPiece(beyond)) at--;
    else if (
      before.kind === 'adverb' &&
      beyond !== undefined &&
      isNounPiece(beyond) &&
      !/ly$/.test(before.word) &&
      /^(?:net|total|record|overall|first|higher|lower|more|less)$/.test(before.word)
    )
      at--;
    else if (
      before.kind === 'adverb' &&
      /^(?:net|total|record|overall|low|high)$/.test(before.word)
    )
      at--;
    else break;
  }
  while (
    at < last &&
    isEdge(tokens[at] as EnglishToken) &&
    !/^(?:net|total|overall)$/.test(tokens[at]?.word ?? '')
  )
    at++;
  return build(folded, tokens, at, last);
}

const isSkippable = (token: EnglishToken): boolean =>
  token.kind === 'adverb' || token.kind === 'time';

function build(
  folded: string,
  tokens: readonly EnglishToken[],
  first: number,
  last: number,
): Found | undefined {
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last]?.end ?? 0;
  if (end - start < 2 || end - start > longestNoun) return undefined;
  const wording = folded.slice(start, end);
  const trimmed = wording.replace(/['’"“”]+$/, '').length;
  return { span: { start, end: start + trimmed }, first, last };
}

/** The noun phrase that starts at a token, reading rightwards, with an "of" phrase. */
function nounStartingAt(
  folded: string,
  tokens: readonly EnglishToken[],
  from: number,
): Found | undefined {
  let first = from;
  while (
    first < tokens.length &&
    (tokens[first]?.kind === 'determiner' ||
      tokens[first]?.word === '-' ||
      (tokens[first]?.kind === 'adverb' &&
        /^(?:more|additional|new|other|total|record)$/.test(tokens[first]?.word ?? '')))
  )
    first++;
  if (tokens[first]?.kind !== 'noun') return undefined;
  let last = first;
  for (let at = first + 1; at < tokens.length; at++) {
    const token = tokens[at] as EnglishToken;
    if (token.kind === 'noun') last = at;
    else if (token.kind === 'determiner' && tokens[at - 1]?.kind === 'preposition') continue;
    else if (
      token.kind === 'preposition' &&
      (token.word === 'of' || token.word === 'for' || token.word === 'to') &&
      at === last + 1 &&
      isNounPiece(tokens[at + 1]) &&
      (token.word === 'of' || tokens[at + 1]?.kind === 'determiner')
    )
      continue;
    else if (
      token.kind === 'conjunction' &&
      token.word === 'and' &&
      tokens[at + 1]?.kind === 'noun' &&
      at === last + 1 &&
      tokens[at + 2]?.kind !== 'verb'
    )
      continue;
    else break;
  }
  return build(folded, tokens, first, last);
}

const rightWord = (tokens: readonly EnglishToken[], at: number): string =>
  tokens[at + 1]?.word ?? '';

interface Verbs {
  /** Token index of the first word of the verb group. */
  first: number;
  /** What stands between the verb and the number, if a noun phrase. */
  object?: Found;
}

/** Walks left from the number to the nearest verb and over its auxiliaries. */
function verbBefore(
  folded: string,
  tokens: readonly EnglishToken[],
  at: number,
): Verbs | undefined {
  let index = at - 1;
  let object: Found | undefined;
  while (index >= 0 && tokens[index]?.kind !== 'verb') {
    const token = tokens[index] as EnglishToken;
    if (token.kind === 'number' || token.kind === 'mark') return undefined;
    if (token.kind === 'conjunction' && token.word !== 'and' && token.word !== 'or')
      return undefined;
    if (token.kind === 'noun' && !object) {
      object = nounEndingAt(folded, tokens, index);
      if (object) {
        index = object.first - 1;
        continue;
      }
    }
    index--;
  }
  if (index < 0) return undefined;
  let first = index;
  while (first > 0) {
    const before = tokens[first - 1] as EnglishToken;
    if (before.kind === 'verb' || before.word === 'to' || before.kind === 'adverb') first--;
    else break;
  }
  return object ? { first, object } : { first };
}

const spendingVerbs = /^(?:invest|spend|spent|allocat|commit|put|pour|earmark)/;
const copulas =
  /^(?:is|are|was|were|be|been|being|account|accounts|accounted|represent|represents|represented|made|make|makes|comprise|comprised|comprises|constitute|constituted|equals|remains?|remained|stood|stands)$/;

function isRelational(folded: string, { start, end }: Span): boolean {
  return englishRelational.test(folded.slice(start, end));
}

/** "an increase of 4% in exports", "an increase in exports of 4%". */
function readChangeNoun(
  folded: string,
  tokens: readonly EnglishToken[],
  at: number,
  found: Found,
): Span | undefined {
  for (let index = found.first; index < found.last; index++) {
    const token = tokens[index] as EnglishToken;
    if (
      token.kind === 'preposition' &&
      /^(?:in|of|to)$/.test(token.word) &&
      /^(?:increase|decrease|rise|decline|drop|fall|growth|reduction|jump|surge|gain|cut|change)s?$/.test(
        tokens[index - 1]?.word ?? '',
      )
    ) {
      return build(
        folded,
        tokens,
        tokens[index + 1]?.kind === 'determiner' ? index + 2 : index + 1,
        found.last,
      )?.span;
    }
  }
  if (!isRelational(folded, found.span)) return found.span;
  return /^(?:in|for)$/.test(rightWord(tokens, at))
    ? nounStartingAt(folded, tokens, at + 2)?.span
    : undefined;
}

function readOne(
  folded: string,
  tokens: readonly EnglishToken[],
  at: number,
  quantity: Quantity,
  carried: Carried,
): Span | undefined {
  const fallback = carried.indicators[carried.indicators.length - 1] ?? carried.subject;
  const isCounted = quantity.unit === 'count';
  const next = tokens[at + 1];
  const ofWhat = next?.word === 'of' ? nounStartingAt(folded, tokens, at + 2)?.span : undefined;
  const right = nounStartingAt(folded, tokens, at + 1)?.span;
  if (isCounted && right && next?.kind !== 'mark') return right;
  if (isCounted && ofWhat) return ofWhat;
  const partVerb = fractionSubject(folded, tokens, at);
  if (partVerb) return partVerb;
  let before = at - 1;
  while (
    before >= 0 &&
    (tokens[before]?.kind === 'adverb' ||
      tokens[before]?.kind === 'time' ||
      /^(?:between|about|around|over|under|up|above|below|near|a|an|the|some)$/.test(
        tokens[before]?.word ?? '',
      ))
  )
    before--;
  const last = tokens[before];
  if (last?.word === 'of' && before > 0) {
    const found = nounEndingAt(folded, tokens, before - 1);
    if (found) {
      const changed = readChangeNoun(folded, tokens, at, found);
      if (changed) return changed;
      return fallback ?? subjectOf(folded, tokens, before);
    }
  }
  const verbs = verbBefore(folded, tokens, at);
  if (verbs) {
    const verb = tokens[verbs.first]?.word ?? '';
    if (
      verbs.object &&
      !isRelational(folded, verbs.object.span) &&
      last?.kind === 'preposition' &&
      last.word !== 'in'
    ) {
      return readChangeNoun(folded, tokens, at, verbs.object) ?? verbs.object.span;
    }
    const nearest = nearestVerb(tokens, at);
    if (ofWhat && quantity.unit !== '%' && quantity.unit !== 'ratio') return ofWhat;
    if (ofWhat && !copulas.test(nearest) && !/^(?:to|at|by)$/.test(last?.word ?? '')) return ofWhat;
    if (spendingVerbs.test(nearest) || spendingVerbs.test(verb)) {
      const purpose = spentOn(folded, tokens, at);
      if (purpose) return purpose;
    }
    const subject = nounEndingAt(folded, tokens, verbs.first - 1);
    if (subject && !isRelational(folded, subject.span))
      return readChangeNoun(folded, tokens, at, subject) ?? subject.span;
    if (verbs.object && !isRelational(folded, verbs.object.span)) return verbs.object.span;
    return fallback ?? right;
  }
  if (
    right &&
    quantity.unit !== 'pp' &&
    !isTimeUnit(quantity.unit) &&
    isAttributive(folded, quantity)
  )
    return right;
  const beside = nounEndingAt(folded, tokens, last?.kind === 'preposition' ? before - 1 : before);
  if (beside && !isRelational(folded, beside.span)) return beside.span;
  return fallback ?? ofWhat ?? right;
}

const isTimeUnit = (unit: string): boolean => /^(?:a|mo|wk|d|h|min|s)$/.test(unit);
const isAttributive = (folded: string, quantity: Quantity): boolean =>
  /^ [a-z]/i.test(folded.slice(quantity.end, quantity.end + 2));

function nearestVerb(tokens: readonly EnglishToken[], at: number): string {
  for (let index = at - 1; index >= 0; index--)
    if (tokens[index]?.kind === 'verb') return tokens[index]?.word ?? '';
  return '';
}

/** "80% of voters were women", "half were hybrids": the part is what the verb names. */
function fractionSubject(
  folded: string,
  tokens: readonly EnglishToken[],
  at: number,
): Span | undefined {
  let index = at + 1;
  if (tokens[index]?.word === 'of') {
    const whole = nounStartingAt(folded, tokens, index + 1);
    if (!whole) return undefined;
    index = whole.last + 1;
    while (tokens[index]?.kind === 'verb' && !copulas.test(tokens[index]?.word ?? '')) index++;
  }
  if (tokens[index]?.kind !== 'verb') return undefined;
  const start = tokens[at - 1];
  if (
    start &&
    start.kind !== 'adverb' &&
    start.kind !== 'conjunction' &&
    start.kind !== 'preposition' &&
    start.kind !== 'mark' &&
    start.kind !== 'time'
  )
    return undefined;
  const after = copulas.test(tokens[index]?.word ?? '')
    ? nounStartingAt(folded, tokens, index + 1)?.span
    : undefined;
  return (
    after ??
    (tokens[at + 1]?.word === 'of' ? nounStartingAt(folded, tokens, at + 2)?.span : undefined)
  );
}

/** "invest $3bn in rail", "spent £2m on advertising". */
function spentOn(folded: string, tokens: readonly EnglishToken[], at: number): Span | undefined {
  for (let index = at + 1; index < Math.min(at + 6, tokens.length); index++) {
    if (/^(?:in|on|into|for)$/.test(tokens[index]?.word ?? ''))
      return nounStartingAt(folded, tokens, index + 1)?.span;
    if (tokens[index]?.kind === 'mark') return undefined;
  }
  return undefined;
}

function subjectOf(
  folded: string,
  tokens: readonly EnglishToken[],
  before: number,
): Span | undefined {
  for (let index = 1; index < before; index++) {
    if (tokens[index]?.kind !== 'verb') continue;
    return nounEndingAt(folded, tokens, index - 1)?.span;
  }
  return undefined;
}

/** The subject of a stretch without figures: the noun phrase before its first verb. */
export function readEnglishSubject(
  folded: string,
  tokens: readonly EnglishToken[],
): Span | undefined {
  return subjectOf(folded, tokens, tokens.length);
}

/** Reads what the numbers of one English clause measure. */
export function readEnglishClause(
  folded: string,
  tokens: readonly EnglishToken[],
  quantities: readonly Quantity[],
  carried: Carried,
): [number, Span | undefined][] {
  const result: [number, Span | undefined][] = [];
  tokens.forEach((token, at) => {
    if (token.kind !== 'number' || token.quantity === undefined) return;
    const quantity = quantities[token.quantity] as Quantity;
    const found = readOne(folded, tokens, at, quantity, carried);
    result.push([token.quantity, found]);
    if (found) carried.indicators = [found];
  });
  zipRespectively(folded, tokens, result);
  if (result.length === 0) {
    const subject = readEnglishSubject(folded, tokens);
    if (subject) {
      carried.subject = subject;
      carried.indicators = [];
    }
  }
  return result;
}

/** "A and B were 5% and 6%": as many items as numbers joined by nothing but "and". */
function zipRespectively(
  folded: string,
  tokens: readonly EnglishToken[],
  result: [number, Span | undefined][],
): void {
  if (result.length < 2) return;
  const numbers = tokens.flatMap((token, at) => (token.kind === 'number' ? [at] : []));
  const first = numbers[0] ?? 0;
  const last = numbers[numbers.length - 1] ?? 0;
  for (let at = first + 1; at < last; at++) {
    const token = tokens[at] as EnglishToken;
    if (token.kind !== 'number' && token.word !== 'and' && token.kind !== 'adverb') return;
  }
  const subject = result[0]?.[1];
  const items = subject && zipItems(folded, subject, result.length);
  items?.forEach((item, place) => {
    const entry = result[place];
    if (entry) entry[1] = item;
  });
}
