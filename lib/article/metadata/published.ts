import { readDate } from './date';
import { readFounder } from './founder';
import type { LinkedData } from './jsonLd';
import { readMeta } from './meta';
import { textBefore } from './textBefore';

const metaNames = [
  'article:published_time',
  'og:published_time',
  'og:release_date',
  'datePublished',
  'publishdate',
  'publish-date',
  'publish_date',
  'pubdate',
  'date.issued',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'parsely-pub-date',
  'sailthru.date',
  'apub:time',
  'weibo:article:create_at',
  'date',
  'created',
];
const timeSelectors = [
  'time[pubdate]',
  '[itemprop="datePublished"]',
  'article time[datetime]',
  'time[datetime]',
];
const classes = '[class*="date" i],[class*="time" i],[id*="date" i],[id*="time" i]';

/**
 * When an article was published: JSON-LD, meta, e-paper properties, `<time>`, then dates written
 * near the title, then a date in the address.
 *
 * @param start - The first element of the article's own text.
 */
export function readPublished(
  document: Document,
  linked: LinkedData | null,
  start: Element,
): string | null {
  const told = [linked?.published, readMeta(document, metaNames), readFounder(document).date];
  for (const text of told) {
    const date = text && readDate(text);
    if (date) return date;
  }
  return (
    timeElement(document, start) ??
    dateBefore(start) ??
    labelled(document) ??
    addressDate(document.location.pathname)
  );
}

/** The `<time>` nearest above the article's text, else the first on the page. */
function timeElement(document: Document, start: Element): string | null {
  for (const selector of timeSelectors) {
    const dated = [...document.querySelectorAll(selector)].flatMap((element) => {
      const stated = element.getAttribute('datetime') ?? element.getAttribute('content');
      const date = readDate(stated ?? element.textContent ?? '');
      const above =
        (start.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
      return date ? [{ date, above }] : [];
    });
    const nearest = dated.findLast(({ above }) => above) ?? dated[0];
    if (nearest) return nearest.date;
  }
  return null;
}

/** The last date before the article begins: what stands between its title and its text. */
function dateBefore(start: Element): string | null {
  const lines = textBefore(start, 1500).split('\n');
  const dates = lines.map(readDate).filter((date) => date !== null);
  const timed = dates.filter((date) => date.includes('T'));
  return timed[timed.length - 1] ?? dates[dates.length - 1] ?? null;
}

/** Short elements whose class says date or time, from the top. */
function labelled(document: Document): string | null {
  for (const element of document.querySelectorAll(classes)) {
    const text = element.textContent ?? '';
    const date = text.length < 120 ? readDate(text) : null;
    if (date) return date;
  }
  return null;
}

/** `/2024-05/18/`, `/2024/05/18/`, `/20240518/`, `t20240518_15263156`. */
function addressDate(path: string): string | null {
  const found = /(?<!\d)(20\d{2})[-/_]?(\d{2})[-/_]?(\d{2})(?!\d)/.exec(path);
  return found && readDate(`${found[1]}-${found[2]}-${found[3]}`);
}
