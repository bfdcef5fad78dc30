import { readFounder } from './founder';
import type { LinkedData } from './jsonLd';
import { readMeta } from './meta';

const separators =
  /\s*[_|｜»]\s*|\s+[-–—/:]\s+|--+|\s?::\s?|\s?@\s|(?<=\p{Script=Han})[-—–](?=\p{Script=Han})/u;

/**
 * An article's headline, without the site's name.
 *
 * The page's `<title>` is the yardstick where it holds a heading of the page; an e-paper's names
 * the page of the paper, so its own properties come first.
 */
export function readTitle(document: Document, linked: LinkedData | null, start: Element): string {
  const founder = readFounder(document).title;
  if (founder) return squeeze(founder);
  const page = squeeze(document.title);
  const told = readMeta(document, ['og:title', 'twitter:title', 'ArticleTitle']);
  const heading = headingOf(document, [page, told ?? '', linked?.headline ?? ''], start);
  if (heading) return heading;
  const best = linked?.headline ?? told ?? page;
  return withoutSite(squeeze(best), readMeta(document, ['og:site_name']));
}

/** A heading that the page's title or its meta data repeat, the highest and first of them. */
function headingOf(document: Document, titles: readonly string[], start: Element): string | null {
  const known = titles.map(fold).filter(Boolean);
  for (const selector of ['h1', 'h2', '[class*="title" i],[id*="title" i]', 'h3']) {
    for (const element of document.querySelectorAll(selector)) {
      const text = squeeze(element.textContent ?? '');
      const folded = fold(text);
      if (folded.length < 5 || text.length > 200) continue;
      if (isAfter(element, start)) break;
      if (
        known.some(
          (title) => title.startsWith(folded) || (folded.length > 8 && title.includes(folded)),
        )
      )
        return text;
    }
  }
  return null;
}

function isAfter(element: Element, start: Element): boolean {
  const position = start.compareDocumentPosition(element);
  return (
    (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
    (position & Node.DOCUMENT_POSITION_CONTAINED_BY) === 0
  );
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function squeeze(text: string): string {
  return text.replace(/[\s\u200b]+/g, ' ').trim();
}

/** Drops 网易新闻, “| The Guardian” and section names behind the headline. */
function withoutSite(title: string, site: string | null): string {
  const parts = title.split(separators).map((part) => part.trim());
  const first = parts[0] ?? title;
  if (parts.length < 2) return title;
  if (site && fold(first) === fold(site))
    return title.slice(title.indexOf(parts[1] ?? first)).trim();
  const longest = parts.reduce((best, part) => (part.length > best.length ? part : best), '');
  return first.length >= 8 || first === longest ? first : longest;
}
