import { exclude } from './exclude';
import { detectLanguage, detectRegion } from './language';
import { merge } from './merge';
import { modifiers } from './modifiers';
import { localMoney } from './money';
import { numerals } from './numerals';
import type { Context, Exclusion, Quantity } from './types';
import { units } from './units';

export interface Quantities {
  quantities: Quantity[];
  /** What holds a numeral and was left out, with the reason. */
  exclusions: Exclusion[];
}

/**
 * Stages 2 to 6: finds what is written as a quantity, before anybody asks what it is about.
 *
 * @param text - The text as given; wordings come from it.
 * @param folded - `fold(text)`, of the same length.
 */
export function quantities(text: string, folded: string, context: Context): Quantities {
  const lang = context.lang ?? detectLanguage(text);
  if (lang === 'other') return { quantities: [], exclusions: [] };
  const region = context.region ?? detectRegion(folded, lang);
  const money = localMoney(folded, lang, region);
  const exclusions = exclude(folded);
  const found = numerals(text, folded, exclusions);
  const measured = units(folded, found, money);
  const modified = modifiers(folded, measured);
  return { quantities: merge(folded, modified, money.yuan), exclusions };
}
