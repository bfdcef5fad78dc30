import type { Signal } from './signal';

const steps: readonly (readonly [number, number])[] = [
  [2500, 4],
  [1000, 3.5],
  [500, 3],
  [250, 2],
  [120, 1],
];

/** How much prose stands together in one element. */
export const lengthOfText: Signal = {
  name: 'running text',
  measure({ densest }) {
    const step = steps.find(([least]) => densest >= least);
    return { points: step?.[1] ?? -2, found: `${Math.round(densest)} characters in one element` };
  },
};

/** Which part of all the page's words that prose is. */
export const shareOfText: Signal = {
  name: 'share of text',
  measure({ densest, text }) {
    const share = densest / Math.max(text, 1);
    const points = share > 0.4 ? 2 : share > 0.12 ? 1 : share < 0.025 ? -2 : 0;
    return { points, found: `${Math.round(share * 100)} % of the page` };
  },
};

/** Prose spread evenly over many elements is teasers, search results or a forum. */
export const concentration: Signal = {
  name: 'concentration',
  measure({ densest, running }) {
    if (running < 1000) return null;
    const share = densest / running;
    const points = share > 0.5 ? 1 : share < 0.12 ? -2.5 : share < 0.35 ? -1 : 0;
    return { points, found: `${Math.round(share * 100)} % of the running text` };
  },
};

/** Sentences: full-width ，。 or their Latin kin. Tables of words, addresses and slogans have few. */
export const punctuation: Signal = {
  name: 'punctuation',
  measure({ stops, densest, blocks }) {
    if (densest === 0) return null;
    const each = (1000 * stops) / densest;
    const points = (each > 8 && stops >= 6 ? 1 : 0) + (blocks >= 3 ? 1 : 0);
    return { points, found: `${stops} stops in ${blocks} blocks` };
  },
};
