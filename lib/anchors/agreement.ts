import type { Context } from './readAnchor';

/** How far insertions and deletions may push the context out of step with the page. */
const band = 12;
const unreachable = 0x7fff;

/** How well the page agrees with one side of a passage, from the passage outwards. */
export interface Agreement {
  /** `errors[n]`: the fewest insertions, deletions and replacements that the first `n` units of context need. */
  errors: Uint16Array;
  /** How many units of context the page has room for; beyond, it ends. */
  room: number;
}

/**
 * Compares one side's context with the page, by edit distance within a band.
 *
 * @param from - The page's unit next to the passage.
 * @param step - 1 to the right, -1 to the left.
 */
export function agreement(
  { units: context }: Context,
  page: Uint16Array,
  from: number,
  step: 1 | -1,
): Agreement {
  const available = step === 1 ? page.length - from : from + 1;
  const length = context.length;
  const errors = new Uint16Array(length + 1);

  let same = 0;
  const reach = Math.min(length, available);
  while (same < reach && context[same] === page[from + step * same]) same++;
  if (same === length) return { errors, room: length };

  // row[k]: cost of the context so far against the page so far plus (k - band) units.
  let row = new Uint16Array(2 * band + 1).fill(unreachable);
  let next = new Uint16Array(2 * band + 1);
  for (let k = band; k <= 2 * band; k++) row[k] = k - band;
  for (let n = same + 1; n <= length; n++) {
    const unit = context[n - 1];
    let least = unreachable;
    for (let k = 0; k <= 2 * band; k++) {
      const at = n + k - band;
      let cost = (row[k + 1] ?? unreachable) + 1;
      if (at > same && at <= available) {
        const replaced = (row[k] ?? 0) + (page[from + step * (at - 1)] === unit ? 0 : 1);
        if (replaced < cost) cost = replaced;
        const inserted = (next[k - 1] ?? unreachable) + 1;
        if (k > 0 && inserted < cost) cost = inserted;
      } else if (at !== same) cost = unreachable;
      next[k] = cost;
      if (cost < least) least = cost;
    }
    errors[n] = least;
    [row, next] = [next, row];
  }
  return { errors, room: Math.min(length, available) };
}
