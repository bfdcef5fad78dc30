import type { Carried } from './carried';
import { zipItems } from './indicatorLists';
import { isRelational, readMeasured } from './measuredEnglish';
import { nounEndingAt, nounStartingAt } from './nounsEnglish';
import type { EnglishToken } from './tokensEnglish';
import type { Quantity, Span } from './types';

type Tokens = readonly EnglishToken[];

/** What a clause without figures speaks of: its subject, or its object where the subject is a pronoun. */
function readSubject(folded: string, tokens: Tokens): Span | undefined {
  const verb = tokens.findIndex(({ kind }) => kind === 'verb');
  if (verb < 0) return nounEndingAt(folded, tokens, tokens.length - 1)?.span;
  const subject = nounEndingAt(folded, tokens, verb - 1)?.span;
  if (subject && !isRelational(folded, subject)) return subject;
  let next = verb + 1;
  while (next < tokens.length && tokens[next]?.kind !== 'noun') next++;
  return nounStartingAt(folded, tokens, next)?.span;
}

/**
 * Reads what the numbers of one English clause measure.
 *
 * @param carried - What earlier clauses left; updated for the next one.
 * @returns Index of each quantity and its indicator, in order.
 */
export function readEnglishClause(
  folded: string,
  tokens: Tokens,
  quantities: readonly Quantity[],
  carried: Carried,
): [number, Span | undefined][] {
  const result: [number, Span | undefined][] = [];
  const isRelative = /^(?:which|who|that)$/.test(tokens[0]?.word ?? '');
  if (isRelative && carried.lastNoun) {
    carried.subject = carried.lastNoun;
    carried.indicators = [];
  }
  tokens.forEach((token, at) => {
    if (token.kind !== 'number' || token.quantity === undefined) return;
    const found = readMeasured(folded, tokens, at, quantities[token.quantity] as Quantity, carried);
    result.push([token.quantity, found]);
    if (found) carried.indicators = [found];
  });
  zipRespectively(folded, tokens, result);
  const lastNoun = nounEndingAt(folded, tokens, tokens.length - 1)?.span;
  if (lastNoun) carried.lastNoun = lastNoun;
  if (result.length === 0) {
    const subject = readSubject(folded, tokens);
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
  tokens: Tokens,
  result: [number, Span | undefined][],
): void {
  if (result.length < 2) return;
  const numbers = tokens.flatMap((token, at) => (token.kind === 'number' ? [at] : []));
  const [first = 0] = numbers;
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
