import type { ArticleMetadata } from '../types';
import { readByline } from './byline';
import { pageUrl, readCanonicalUrl } from './canonicalUrl';
import { readLinkedData } from './jsonLd';
import { readPublished } from './published';
import { readSite } from './site';
import { readTitle } from './title';

/**
 * Reads what a page says about its article besides the text.
 *
 * @param start - The element that holds the article's first paragraph of prose.
 * @param text - The article's text.
 */
export function readMetadata(
  document: Document,
  start: Element,
  text: string,
): Omit<ArticleMetadata, 'language'> {
  const linked = readLinkedData(document);
  const site = readSite(document, linked);
  return {
    title: readTitle(document, linked, start),
    byline: readByline(document, linked, start, text, site),
    site,
    published: readPublished(document, linked, start),
    url: pageUrl(document),
    canonicalUrl: readCanonicalUrl(document),
  };
}
