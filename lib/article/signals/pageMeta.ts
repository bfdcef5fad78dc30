import type { Signal } from './signal';

const attributes = ['property', 'name'];

function meta(document: Document, name: string): string | null {
  for (const attribute of attributes) {
    const element = document.querySelector(`meta[${attribute}="${name}"]`);
    if (element) return element.getAttribute('content');
  }
  return null;
}

/** og:type. Content systems write `article` on many a page that is none, so it says less than JSON-LD. */
export const openGraph: Signal = {
  name: 'og:type',
  measure({ document }) {
    const type = meta(document, 'og:type');
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
  'PubDate',
  'publish-date',
];

/** A date of publication: pages that list articles have none of their own. */
export const publicationDate: Signal = {
  name: 'publication date',
  measure({ document }) {
    const found = dates.find((name) => meta(document, name));
    return found ? { points: 1, found } : null;
  },
};
