import type { EnglishToken } from './tokensEnglish';
import type { Span } from './types';

/** A noun phrase and the tokens it covers, inclusive. */
export interface EnglishNoun {
  span: Span;
  first: number;
  last: number;
}

/** So many words at most make a phrase, whatever a hostile text holds. */
const mostPieces = 16;
/** Prepositions that may join two nouns into one phrase. */
const linking = /^(?:of|for|in|per|on|at|to|from|among|across|between|under|against)$/;
/** Adverbs by form that are adjectives inside a noun phrase. */
const adjectives =
  /^(?:net|total|record|overall|low|high|early|best|first|third|top|annual|about)$/;

const isPiece = (token: EnglishToken | undefined): boolean =>
  token?.kind === 'noun' || token?.kind === 'determiner';
const isPassed = (token: EnglishToken | undefined): boolean =>
  token?.kind === 'adverb' || token?.kind === 'time';
const isSign = (word: string): boolean => !/[a-z\d]/.test(word);

/** Steps left over adverbs, times and the prepositions that lead to a time: "spending in the first quarter". */
function passTimes(tokens: readonly EnglishToken[], from: number): number {
  let at = from;
  while (at >= 0) {
    if (isPassed(tokens[at])) at--;
    else if (tokens[at]?.kind === 'preposition' && tokens[at + 1]?.kind === 'time') at--;
    else if (tokens[at]?.kind === 'determiner' && tokens[at + 1]?.kind === 'time') at--;
    else break;
  }
  return at;
}

/** The noun phrase that ends at or before a token, reading leftwards; "X for Y in Z" is one phrase. */
export function nounEndingAt(
  folded: string,
  tokens: readonly EnglishToken[],
  from: number,
): EnglishNoun | undefined {
  const last = passTimes(tokens, from);
  if (tokens[last]?.kind !== 'noun') return undefined;
  let at = last;
  while (at > 0 && last - at < mostPieces) {
    const before = tokens[at - 1] as EnglishToken;
    const beyond = tokens[at - 2];
    const joins =
      (before.kind === 'preposition' && linking.test(before.word)) ||
      (before.kind === 'conjunction' && before.word === 'and');
    if (isPiece(before)) at--;
    else if (joins && isPiece(beyond)) at -= 1;
    else if (before.kind === 'adverb' && adjectives.test(before.word)) at--;
    else break;
  }
  while (at < last && tokens[at]?.kind !== 'noun' && !adjectives.test(tokens[at]?.word ?? '')) at++;
  while (at < last && isSign(tokens[at]?.word ?? '')) at++;
  return build(folded, tokens, at, last);
}

function build(
  folded: string,
  tokens: readonly EnglishToken[],
  first: number,
  last: number,
): EnglishNoun | undefined {
  let end = last;
  while (end > first && isSign(tokens[end]?.word ?? '')) end--;
  // "revenue in the range of", "inflation at the rate of" speak of revenue and inflation.
  const framed = /^(?:range|region|rate|amount|order|pace|level)$/.test(tokens[end]?.word ?? '');
  if (framed && /^(?:in|at)$/.test(tokens[end - 2]?.word ?? '') && end - 3 >= first) end -= 3;
  const span = { start: tokens[first]?.start ?? 0, end: tokens[end]?.end ?? 0 };
  if (/['’]s$/.test(folded.slice(span.end - 2, span.end))) span.end -= 2;
  if (span.end - span.start < 2 || isSign(tokens[end]?.word ?? '')) return undefined;
  return { span, first, last: end };
}

/** The noun phrase that starts at a token, reading rightwards, with an "of" phrase. */
export function nounStartingAt(
  folded: string,
  tokens: readonly EnglishToken[],
  from: number,
): EnglishNoun | undefined {
  let first = from;
  while (first < tokens.length && isOpening(tokens[first] as EnglishToken)) first++;
  if (tokens[first]?.kind !== 'noun') return undefined;
  let last = first;
  for (let at = first + 1; at < Math.min(tokens.length, first + mostPieces); at++) {
    const token = tokens[at] as EnglishToken;
    const next = tokens[at + 1];
    if (token.kind === 'noun') last = at;
    else if (token.kind === 'determiner' && tokens[at - 1]?.kind === 'preposition') continue;
    else if (token.word === 'of' && at === last + 1 && isPiece(next)) continue;
    else if (/^(?:for|to)$/.test(token.word) && at === last + 1 && next?.kind === 'determiner')
      continue;
    else if (
      token.word === 'and' &&
      next?.kind === 'noun' &&
      at === last + 1 &&
      tokens[at + 2]?.kind !== 'verb'
    )
      continue;
    else break;
  }
  return build(folded, tokens, first, last);
}

const isOpening = (token: EnglishToken): boolean =>
  token.kind === 'determiner' ||
  isSign(token.word) ||
  (token.kind === 'adverb' &&
    /ly$|^(?:more|additional|new|other|total|record|further|fewer|less)$/.test(token.word));
