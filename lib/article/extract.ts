import { detectLanguage } from '../figures/language';
import { findBody } from './findBody';
import { isPrintLayout } from './isPrintLayout';
import { joinColumns } from './joinColumns';
import { createTextMap, layOut } from './map';
import { readMetadata } from './metadata/readMetadata';
import type { Paragraph } from './paragraph';
import { readParagraphs } from './readParagraphs';
import { weigh } from './script';
import type { Article } from './types';
import { withoutNextArticle } from './withoutNextArticle';
import { withoutRelatedLinks } from './withoutRelatedLinks';

const shortestProse = 50;

/**
 * Reads the article off a live page, without changing anything in it.
 *
 * @returns `null` when no part of the page reads like an article.
 */
export function extract(document: Document): Article | null {
  const body = findBody(document);
  if (!body) return null;
  const paragraphs = withoutNextArticle(withoutRelatedLinks(readParagraphs(body)), isProse);
  const { text, pieces } = layOut(joinColumns(paragraphs, isPrintLayout(document)));
  const first = paragraphs.find(isProse) ?? paragraphs[0];
  if (!first) return null;
  return {
    ...readMetadata(document, first.block, text),
    language: detectLanguage(text),
    text,
    map: createTextMap(pieces),
  };
}

/** A line long enough to be the article's own, not its headline, date or source. */
function isProse({ text, heading }: Paragraph): boolean {
  return !heading && weigh(text) >= shortestProse && /[，。,.]/.test(text);
}
