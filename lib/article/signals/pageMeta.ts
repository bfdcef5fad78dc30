import type { Signal } from './signal';

/** What a page's head says under one of several names, in lower case. */
function meta({ head }: Document, names: readonly string[]): string | null {
  for (const element of head?.getElementsByTagName('meta') ?? []) {
    const name = element.getAttribute('property') ?? element.getAttribute('name') ?? '';
    if (names.includes(name.toLowerCase())) return element.getAttribute('content');
  }
  return null;
}

/** og:type. Content systems write `article` on many a page that is none, so it says less than JSON-LD. */
export const openGraph: Signal = {
  name: 'og:type',
  measure({ document }) {
    const type = meta(document, ['og:type']);
    if (!type) return null;
    if (/^(?:article|news)/.test(type)) return { points: 1.5, found: type };
    return { points: -1, found: type };
  },
};

const dates = [
  'article:published_time',
  'og:release_date',
  'pubdate',
  'publishdate',
  'publish-date',
];

/** A date of publication: pages that list articles have none of their own. */
export const publicationDate: Signal = {
  name: 'publication date',
  measure({ document }) {
    const found = meta(document, dates);
    return found ? { points: 1, found } : null;
  },
};
