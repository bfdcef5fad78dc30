import type { Signal } from './signal';

/** Which part of the words are links. */
export const linkDensity: Signal = {
  name: 'link density',
  measure({ links, text }) {
    const share = links / Math.max(text, 1);
    const points = share > 0.85 ? -2 : share > 0.6 ? -0.5 : share < 0.3 ? 0.5 : 0;
    return { points, found: `${Math.round(share * 100)} % of the text` };
  },
};

/** Headlines that lead elsewhere, against the prose that stays here. */
export const headlineLinks: Signal = {
  name: 'headline links',
  measure({ headlines, densest }) {
    const charactersEach = densest / Math.max(headlines, 1);
    if (headlines < 10 || charactersEach > 15) return null;
    return { points: charactersEach < 3 ? -2 : -0.5, found: `${headlines} headlines` };
  },
};
