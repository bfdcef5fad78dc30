import { type Change, changeOf } from './changeOf';
import { extract } from './extract';
import { readCanonicalUrl } from './metadata/canonicalUrl';
import type { Article } from './types';

/** A page's article as it reads now, and how it differs from before. */
export interface Rereading {
  change: Change;
  /** `null` when it is gone. */
  article: Article | null;
}

/**
 * Reads a living page again.
 *
 * @param isArticle - Judges a page whose address and words are both new: a click within an
 *   application may lead from an article to a list.
 */
export function readAgain(
  document: Document,
  before: Article,
  isArticle: (document: Document) => boolean,
): Rereading {
  const moved = document.location.href !== before.url && before.map.standing() === 0;
  const after = moved && !isArticle(document) ? null : extract(document);
  const change = changeOf(before, after);
  return { change, article: after && withAddress(document, before, after, change) };
}

/** Scrolling on may change the address of an article that stays; a new article may leave the old one's canonical link. */
function withAddress(
  document: Document,
  { url, canonicalUrl }: Article,
  after: Article,
  change: Change,
): Article {
  if (change !== 'other-article') return { ...after, url, canonicalUrl };
  const stale = after.canonicalUrl === canonicalUrl && after.url !== url;
  return stale ? { ...after, canonicalUrl: readCanonicalUrl(document, 'own-address') } : after;
}
