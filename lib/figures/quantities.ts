import { blocks } from './blocks';
import { exclude } from './exclude';
import { detectLanguage, detectRegion } from './language';
import { merge } from './merge';
import { modifiers } from './modifiers';
import { type LocalMoney, localMoney } from './money';
import { numerals } from './numerals';
import type { Context, Exclusion, Quantity, Span } from './types';
import { units } from './units';

export interface Quantities {
  quantities: Quantity[];
  /** What holds a numeral and was left out, with the reason. */
  exclusions: Exclusion[];
}

const moved = <T extends Span>(span: T, by: number): T => ({
  ...span,
  start: span.start + by,
  end: span.end + by,
});

/** Moves a quantity read in a block to its place in the text and among the others. */
const placed = (quantity: Quantity, by: number, index: number): Quantity => ({
  ...moved(quantity, by),
  phrase: moved(quantity.phrase, by),
  ...(quantity.predicate ? { predicate: moved(quantity.predicate, by) } : {}),
  ...(quantity.from === undefined ? {} : { from: quantity.from + index }),
  ...(quantity.to === undefined ? {} : { to: quantity.to + index }),
});

function readBlock(text: string, folded: string, money: LocalMoney): Quantities {
  const exclusions = exclude(folded);
  const found = numerals(text, folded, exclusions);
  const measured = units(folded, found, money);
  const modified = modifiers(folded, measured);
  return { quantities: merge(folded, modified, money), exclusions };
}

/**
 * Stages 2 to 6: finds what is written as a quantity, before anybody asks what it is about.
 *
 * @param text - The text as given; wordings come from it.
 * @param folded - `fold(text)`, of the same length.
 */
export function quantities(text: string, folded: string, context: Context): Quantities {
  const lang = context.lang ?? detectLanguage(text);
  const all: Quantities = { quantities: [], exclusions: [] };
  if (lang === 'other') return all;
  const region = context.region ?? detectRegion(folded, lang);
  const money = localMoney(folded, lang, region);
  for (const { start, end } of blocks(folded)) {
    const read = readBlock(text.slice(start, end), folded.slice(start, end), money);
    const index = all.quantities.length;
    for (const quantity of read.quantities) all.quantities.push(placed(quantity, start, index));
    for (const exclusion of read.exclusions) all.exclusions.push(moved(exclusion, start));
  }
  return all;
}
