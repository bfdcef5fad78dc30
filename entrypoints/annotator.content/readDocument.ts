import { extract } from '../../lib/article/extract';
import { regionOf } from '../../lib/article/region';
import type { Article } from '../../lib/article/types';
import { withoutBoilerplate } from '../../lib/article/withoutBoilerplate';
import { recognise } from '../../lib/figures/recognise';
import type { Reading } from '../../lib/figures/types';

/** An article as it was read from the live page, with the milliseconds each part took. */
export interface DocumentReading {
  article: Article;
  reading: Reading;
  ms: { extract: number; recognise: number };
}

/** @returns `null` where the page has no running text. */
export function readDocument(page: Document): DocumentReading | null {
  const began = performance.now();
  const article = extract(page);
  if (!article) return null;
  return recogniseArticle(article, performance.now() - began);
}

/** @param extractMs - Milliseconds it took to read the article off the page. */
export function recogniseArticle(article: Article, extractMs: number): DocumentReading {
  const began = performance.now();
  const reading = recognise(article.text, contextOf(article));
  return {
    article,
    reading: withoutBoilerplate(reading, article.text),
    ms: { extract: extractMs, recognise: performance.now() - began },
  };
}

function contextOf({ language, published, url }: Article) {
  const region = regionOf(url);
  return {
    lang: language,
    ...(published !== null && { published }),
    ...(region !== undefined && { region }),
  };
}
