import { address } from './signals/address';
import { headline } from './signals/headline';
import { credits, dates } from './signals/lines';
import { headlineLinks, linkDensity } from './signals/links';
import { articleElement, knownContainer } from './signals/markup';
import { openGraph, publicationDate } from './signals/pageMeta';
import { concentration, lengthOfText, punctuation, shareOfText } from './signals/runningText';
import type { Signal } from './signals/signal';
import { structuredData } from './signals/structuredData';
import { survey } from './survey';
import type { Detection } from './types';

/** A page with at least this many points is an article. */
const threshold = 4;

/** Every signal, strongest first; adding one is a line here and its function. */
const signals: readonly Signal[] = [
  lengthOfText,
  shareOfText,
  concentration,
  structuredData,
  openGraph,
  publicationDate,
  knownContainer,
  articleElement,
  punctuation,
  linkDensity,
  headlineLinks,
  headline,
  credits,
  dates,
  address,
];

/**
 * Judges whether a page is an article, cheaply enough to be asked of every page.
 *
 * @returns The sum of the signals, and one line for each that spoke. Reads the document, changes nothing.
 */
export function detect(document: Document): Detection {
  const began = performance.now();
  const page = survey(document);
  let score = 0;
  const reasons: string[] = [];
  for (const { name, measure } of signals) {
    const finding = measure(page);
    if (!finding) continue;
    score += finding.points;
    reasons.push(`${name}: ${finding.found}: ${finding.points > 0 ? '+' : ''}${finding.points}`);
  }
  return { isArticle: score >= threshold, score, reasons, ms: performance.now() - began };
}
