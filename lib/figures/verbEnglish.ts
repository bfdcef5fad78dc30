import { type EnglishNoun, nounEndingAt } from './nounsEnglish';
import type { EnglishToken } from './tokensEnglish';

/** A verb with its auxiliaries that governs a number. */
export interface VerbGroup {
  /** First token of the verb with its auxiliaries. */
  first: number;
  /** The verb nearest to the number. */
  nearest: string;
  /** A noun phrase between the verb and the number. */
  object?: EnglishNoun;
}

/** Walks left from a number to the nearest verb and over its auxiliaries. */
export function verbBefore(
  folded: string,
  tokens: readonly EnglishToken[],
  from: number,
): VerbGroup | undefined {
  let at = from - 1;
  let object: EnglishNoun | undefined;
  while (at >= 0 && tokens[at]?.kind !== 'verb') {
    const token = tokens[at] as EnglishToken;
    if (token.kind === 'number' || token.kind === 'mark') return undefined;
    if (token.kind === 'conjunction' && token.word !== 'and' && token.word !== 'or')
      return undefined;
    const noun = token.kind === 'noun' && !object ? nounEndingAt(folded, tokens, at) : undefined;
    if (noun) {
      if (
        !/^(?:in|at|for|on|during|across|from|with|among)$/.test(tokens[noun.first - 1]?.word ?? '')
      )
        object = noun;
      at = noun.first - 1;
    } else at--;
  }
  if (at < 0) return undefined;
  const nearest = tokens[at]?.word ?? '';
  let first = at;
  while (first > 0) {
    const before = tokens[first - 1] as EnglishToken;
    if (
      before.kind !== 'verb' &&
      before.kind !== 'adverb' &&
      before.kind !== 'time' &&
      before.word !== 'to'
    )
      break;
    first--;
  }
  return object ? { first, nearest, object } : { first, nearest };
}
