import { foldPlain, unitsOf } from '../fold/foldText';
import { isUnseen } from '../fold/isUnseen';
import type { TextAnchor } from './types';
import { weigh } from './weigh';

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
  /** What they tell; see `weigh`. */
  wordsWeight: number;
  /** Prefix, words and suffix in one, folded. */
  whole: string;
  before: Context;
  after: Context;
  position: { start: number; end: number };
  /** See `TextAnchor.rival`; 0 when there is none. */
  rival: number;
  /** White space and other unseen characters the passage begins and ends with. */
  unseen: { start: number; end: number };
}

const closing = '["\'”’」』）)\\]】》]*';
/** A sentence ends here; a full stop only before white space, for 5.3 has one too. */
const sentenceEnd = new RegExp(`[。！？!?\\n]+${closing}|\\.${closing}(?=\\s|$)`, 'g');
const endsSentence = new RegExp(`(?:[。！？!?\\n.]${closing})\\s*$`);

function unseenEdges(exact: string): { start: number; end: number } {
  let start = 0;
  while (start < exact.length && isUnseen(exact.charAt(start))) start++;
  let end = 0;
  while (end < exact.length - start && isUnseen(exact.charAt(exact.length - 1 - end))) end++;
  return { start, end };
}

function nearBefore(prefix: string): number {
  let begin = 0;
  for (const match of prefix.matchAll(sentenceEnd)) begin = match.index + match[0].length;
  return foldPlain(prefix.slice(begin)).length;
}

function nearAfter(exact: string, suffix: string): number {
  // Only the end matters, and a long run of white space would take long.
  if (endsSentence.test(exact.slice(-16))) return 0;
  const [match] = suffix.matchAll(sentenceEnd);
  return foldPlain(match ? suffix.slice(0, match.index + match[0].length) : suffix).length;
}

export function readAnchor({ quote, position, rival = 0 }: TextAnchor): Description {
  const { exact, prefix, suffix } = quote;
  const words = foldPlain(exact);
  const before = foldPlain(prefix);
  const after = foldPlain(suffix);
  return {
    words,
    wordsWeight: weigh(unitsOf(words)),
    whole: before + words + after,
    before: { units: unitsOf(before).reverse(), near: nearBefore(prefix) },
    after: { units: unitsOf(after), near: nearAfter(exact, suffix) },
    position,
    rival,
    unseen: unseenEdges(exact),
  };
}
