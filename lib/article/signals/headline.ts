import { weigh } from '../script';
import type { Signal } from './signal';

/** Shorter headings name a section. */
const shortestHeadline = 28;

/** A heading as long as a headline that the page's title repeats. */
export const headline: Signal = {
  name: 'headline',
  measure({ document }) {
    for (const heading of document.querySelectorAll('h1,h2')) {
      const text = heading.textContent?.trim() ?? '';
      if (weigh(text) < shortestHeadline || !document.title.includes(text.slice(0, 40))) continue;
      return { points: 1, found: text.slice(0, 40) };
    }
    return null;
  },
};
