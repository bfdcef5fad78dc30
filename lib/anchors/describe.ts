import { foldedIndex } from '../fold/foldText';
import { indexPage, type PageIndex } from './indexPage';
import { judge } from './judge';
import { otherWords, regions, sameWords } from './places';
import { readAnchor } from './readAnchor';
import type { TextAnchor } from './types';

/**
 * Context kept on each side, in folded units: never less than the first while there is text, and
 * more, up to the last, until the words with that side alone are unique in the article.
 */
const contextLengths = [64, 128, 256];

/** Notes are described one by one, but on the same text, and folding it is most of the work. */
let last: { text: string; page: PageIndex } | undefined;

function indexOnce(text: string): PageIndex {
  if (last?.text !== text) last = { text, page: indexPage(text) };
  return last.page;
}

function isUnique(folded: string, words: string): boolean {
  return folded.indexOf(words, folded.indexOf(words) + 1) < 0;
}

/** The shortest allowed context that makes the words unique, by what it adds to them. */
function contextLength(folded: string, withContext: (length: number) => string): number {
  const enough = contextLengths.find((length) => isUnique(folded, withContext(length)));
  return enough ?? contextLengths.at(-1) ?? 0;
}

/** How well the best place that is not the passage's own agrees with it; 0 when none does. */
function bestRival(page: PageIndex, anchor: TextAnchor, from: number, to: number): number {
  const note = readAnchor(anchor);
  if (note.words === '') return 0;
  const scores = regions(page, note)
    .flatMap((region) => [...sameWords(page, note, region), ...otherWords(page, note, region)])
    .filter((place) => place.from >= to || place.to <= from)
    .map((place) => judge(page, note, place).score);
  return Math.max(0, ...scores);
}

/**
 * Describes a span so that `locate` finds it in an edited copy of the text.
 *
 * @param text - The article's text; `start` and `end` are half-open UTF-16 offsets into it.
 * @returns W3C selectors; `exact` is the span's exact wording, `prefix` and `suffix` at least 64
 *   characters that show, where the text has them.
 * @throws RangeError when the span is empty or reaches outside the text.
 */
export function describe(text: string, start: number, end: number): TextAnchor {
  if (
    !(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end) ||
    end > text.length
  )
    throw new RangeError(
      `Could not describe the passage: it runs from ${start} to ${end}, expected a span within the ${text.length} characters of the text. Select it again.`,
    );
  const page = indexOnce(text);
  const { folded } = page;
  const from = foldedIndex(page, start);
  const to = foldedIndex(page, end);
  const before = contextLength(folded, (length) => folded.slice(Math.max(0, from - length), to));
  const after = contextLength(folded, (length) => folded.slice(from, to + length));
  const anchor: TextAnchor = {
    quote: {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(from > before ? page.starts[from - before] : 0, start),
      suffix: text.slice(end, to + after < folded.length ? page.ends[to + after - 1] : text.length),
    },
    position: { type: 'TextPositionSelector', start, end },
  };
  const rival = bestRival(page, anchor, from, to);
  return rival > 0 ? { ...anchor, rival } : anchor;
}
