import type { Signal } from './signal';

/** One `<article>`, or many: a card each. */
export const articleElement: Signal = {
  name: '<article>',
  measure({ document, densestElement, blocks }) {
    const count = document.getElementsByTagName('article').length;
    if (count === 0) return null;
    const holds = blocks >= 2 && densestElement?.closest('article') !== null;
    if (holds) return { points: 1, found: 'holds the running text' };
    return count >= 8 ? { points: -1, found: `${count} of them` } : null;
  },
};

/** Containers of e-papers and public accounts that hold nothing but articles. */
const containers = 'founder-content,#ozoom,enpcontent,#js_content,.TRS_Editor,#UCAP-CONTENT';
const least = 60;

/** A body element of a known newspaper system. */
export const knownContainer: Signal = {
  name: 'known container',
  measure({ document }) {
    const found = document.querySelector(containers);
    const length = found?.textContent?.trim().length ?? 0;
    return length >= least
      ? { points: 2.5, found: `${found?.tagName.toLowerCase()}, ${length} characters` }
      : null;
  },
};
