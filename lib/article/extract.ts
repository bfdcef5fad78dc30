import { bodyOf } from './findBody';
import { joinColumns } from './joinColumns';
import { judgeLanguage } from './language';
import { createTextMap, layOut } from './map';
import { readMetadata } from './metadata/readMetadata';
import { readParagraphs } from './readParagraphs';
import type { Article } from './types';

/**
 * Reads the article off a live page, without changing anything in it.
 *
 * @returns `null` when no part of the page reads like an article. Never throws on any markup.
 */
export function extract(document: Document): Article | null {
  const body = bodyOf(document);
  if (!body) return null;
  const lines = joinColumns(readParagraphs(body), isPrintLayout(body.root));
  const { text, pieces } = layOut(lines);
  if (!text) return null;
  const language = judgeLanguage(text);
  return { ...readMetadata(document, body, text), language, text, map: createTextMap(pieces) };
}
