import { isPrintLayout } from '../isPrintLayout';
import { fold, squeeze } from './fold';
import { readFounder } from './founder';
import type { LinkedData } from './jsonLd';
import { readMeta } from './meta';
import { withoutSite } from './withoutSite';

/** A heading must be at least this part of what the page calls itself. */
const leastCovered = 0.4;
const longestTitle = 200;
/** A longer element is a part of the page, whatever its class says. */
const longestField = 1000;
const headings = 'h1,h2,h3,[class*="title" i],[id*="title" i]';

/**
 * An article's headline, without the site's name.
 *
 * A heading above the text that the page's `<title>` or meta data repeat is the headline as the
 * reader sees it. An e-paper's `<title>` names the page of the paper, so its own properties come first,
 * and without them the heading nearest above the text counts.
 *
 * @param start - The element that holds the article's first paragraph.
 */
export function readTitle(document: Document, linked: LinkedData | null, start: Element): string {
  const founder = readFounder(document).title;
  if (founder) return squeeze(founder);
  const told = readMeta(document, ['og:title', 'twitter:title', 'ArticleTitle']);
  const known = [linked?.headline, told, document.title].filter((title) => title != null);
  const above = headingsAbove(document, start);
  const heading = bestCovered(above, known.map(fold));
  if (heading) return heading;
  const last = above.at(-1)?.textContent;
  if (last && isPrintLayout(document)) return squeeze(last);
  const site = readMeta(document, ['og:site_name']);
  const stated = known.map((title) => withoutSite(squeeze(title), site));
  const lone = above.find((element) => element.tagName === 'H1');
  return stated.find((title) => title.length > 4) ?? squeeze(lone?.textContent ?? stated[0] ?? '');
}

function headingsAbove(document: Document, start: Element): Element[] {
  return [...document.querySelectorAll(headings)].filter((element) => {
    const after = start.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
    return after === 0 && element !== start;
  });
}

function bestCovered(elements: readonly Element[], titles: readonly string[]): string | null {
  let best: string | null = null;
  let most = 0;
  for (const element of elements) {
    const raw = element.textContent ?? '';
    const text = raw.length > longestField ? '' : squeeze(raw);
    if (text.length > longestTitle || text.length < 4) continue;
    const folded = fold(text);
    const rank = element.tagName === 'H1' ? 0.1 : 0;
    for (const title of titles) {
      const covered = title.includes(folded) ? folded.length / title.length : 0;
      if (covered < leastCovered || covered + rank <= most) continue;
      most = covered + rank;
      best = text;
    }
  }
  return best;
}
