import type { Signal } from './signal';

/** 来源：…, 责任编辑：…: what a Chinese newsroom writes on every article and never on a list. */
export const credits: Signal = {
  name: 'credits',
  measure({ credits }) {
    return credits > 0 ? { points: 1.5, found: `${credits} lines` } : null;
  },
};

const manyDates = 10;
const littleText = 600;

/** A date on every line, and little prose between. */
export const dates: Signal = {
  name: 'dates',
  measure({ dates, densest }) {
    if (dates < manyDates || densest > littleText) return null;
    return { points: -1.5, found: `${dates} lines with a date` };
  },
};
