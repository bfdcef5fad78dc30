import type { Article } from './types';

/**
 * What a living page has done to its article since it was read.
 *
 * - `none`: the same words in the same nodes; or its words still stand, and what was read anew is
 *   another article that came to the page beside it (endless scrolling).
 * - `same-article`: words were added, taken away or put into new nodes; it is still that article.
 * - `other-article`: another one has taken its place.
 * - `gone`: nothing is left to read.
 */
export type Change = 'none' | 'same-article' | 'other-article' | 'gone';

/** So much of an article in its old nodes is the article, whatever else has come. */
const mostly = 0.5;
/** Lines compared to tell an article from another one when all its nodes are new. */
const linesCompared = 12;

/** @param after - The page as it reads now. */
export function changeOf(before: Article, after: Article | null): Change {
  const standing = before.map.standing();
  if (!after) return standing > mostly ? 'none' : 'gone';
  if (after.text === before.text && after.map.standing() === standing) return 'none';
  if (sharesLines(before.text, after.text)) return 'same-article';
  return standing > mostly ? 'none' : 'other-article';
}

/** Whether the first lines of one text are, for a good part, lines of the other. */
function sharesLines(before: string, after: string): boolean {
  const lines = new Set(after.split('\n'));
  const first = before.split('\n').slice(0, linesCompared);
  const kept = first.filter((line) => lines.has(line)).length;
  // An opening that was cut off (“read more”) goes on where it stopped.
  return kept >= first.length / 2 || after.startsWith(before.slice(0, before.length / 2));
}
