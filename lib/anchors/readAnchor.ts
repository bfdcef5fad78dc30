import { foldText } from '../fold/foldText';
import type { TextAnchor } from './types';

/** One side of a passage, in folded units, outwards from the passage: a prefix is reversed. */
export interface Context {
  units: Uint16Array;
  /** How many of them belong to the sentence the passage stands in. */
  near: number;
}

/** An anchor made ready for comparing. */
export interface Description {
  /** The words, folded. */
  words: string;
  /** Prefix, words and suffix in one, folded. */
  whole: string;
  before: Context;
  after: Context;
  position: { start: number; end: number };
  /** White space and other unseen characters the passage begins and ends with. */
  unseen: { start: number; end: number };
}

const closing = '["\'”’」』）)\\]】》]*';
/** A sentence ends here; a full stop only before white space, for 5.3 has one too. */
const sentenceEnd = new RegExp(`[。！？!?\\n]+${closing}|\\.${closing}(?=\\s|$)`, 'g');
const endsSentence = new RegExp(`(?:[。！？!?\\n.]${closing})\\s*$`);

function reversed(units: Uint16Array): Uint16Array {
  return units.toReversed();
}

function readBefore(prefix: string): Context {
  let begin = 0;
  for (const match of prefix.matchAll(sentenceEnd)) begin = match.index + match[0].length;
  const near = foldText(prefix.slice(begin)).units.length;
  return { units: reversed(foldText(prefix).units), near };
}

function readAfter(exact: string, suffix: string): Context {
  const { units } = foldText(suffix);
  if (endsSentence.test(exact)) return { units, near: 0 };
  const [match] = suffix.matchAll(sentenceEnd);
  const near = match
    ? foldText(suffix.slice(0, match.index + match[0].length)).units.length
    : units.length;
  return { units, near };
}

export function readAnchor({ quote, position }: TextAnchor): Description {
  const words = foldText(quote.exact);
  return {
    words: words.folded,
    whole: foldText(quote.prefix + quote.exact + quote.suffix).folded,
    before: readBefore(quote.prefix),
    after: readAfter(quote.exact, quote.suffix),
    position,
    unseen: {
      start: words.starts[0] ?? 0,
      end: quote.exact.length - (words.ends.at(-1) ?? 0),
    },
  };
}
