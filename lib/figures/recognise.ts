import { fold } from './fold';
import { readMeaning } from './meaning';
import { quantities } from './quantities';
import type { Context, Reading } from './types';

/**
 * Finds the figures and targets a text states.
 *
 * @param text - Plain text of one article; offsets in the result refer to it.
 * @param context - Language and date of the text; the date resolves 今年, "last year".
 * @returns Both lists in text order; figures never overlap. Empty when nothing is found. Never
 *   throws. Linear in the length of the text.
 */
export function recognise(text: string, context: Context): Reading {
  // 1: one form for each character, offsets unchanged.
  const folded = fold(text);
  // 2–6: exclude, numerals, units, modifiers, merge.
  const found = quantities(text, folded, context);
  // 7–9: segment, times, sections, indicators, periods, moods, statuses, targets.
  return readMeaning(text, folded, found.quantities, context);
}
