import type { Paragraph } from './paragraph';

/**
 * Leaves out what stands in other `<article>` elements than the one that holds the article's own
 * prose: a page that goes on and on puts each further article in an element of its own.
 */
export function withoutNextArticle(
  paragraphs: readonly Paragraph[],
  isProse: (paragraph: Paragraph) => boolean,
): Paragraph[] {
  const own = paragraphs.find(isProse)?.block.closest('article');
  if (!own) return [...paragraphs];
  return paragraphs.filter(({ block }) => {
    const around = block.closest('article');
    return !around || around.contains(own) || own.contains(around);
  });
}
