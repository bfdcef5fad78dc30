import { fold } from './fold';
import { readIndicators } from './indicator';
import { readPeriods } from './period';
import { quantities as readQuantities } from './quantities';
import { readSections } from './sections';
import { segment } from './segment';
import { readMoods, readStatuses } from './status';
import { readTargets } from './targets';
import { publishedMoment, readTimes } from './times';
import type { Context, Figure, Quantity, Reading } from './types';

/**
 * Finds the figures and targets a text states.
 *
 * @param text - Plain text of one article; offsets in the result refer to it.
 * @param context - Language and date of the text; the date resolves 今年, "last year".
 * @returns Both lists in text order; figures never overlap. Empty when nothing is found. Never
 *   throws. Linear in the length of the text.
 */
export function recognise(text: string, context: Context): Reading {
  const folded = fold(text);
  const { quantities } = readQuantities(text, folded, context);
  return interpret(folded, quantities, context);
}

/**
 * Reads what quantities are about: indicator, period and status of each, and the targets the text states.
 *
 * @param folded - The text folded one to one; all offsets refer to it as to the text.
 * @param quantities - In text order, not overlapping.
 */
export function interpret(
  folded: string,
  quantities: readonly Quantity[],
  context: Context,
): Reading {
  const layout = segment(folded);
  const published = publishedMoment(folded, context);
  const times = readTimes(folded, layout, published, quantities);
  const sections = readSections(folded, layout, times, published);
  const indicators = readIndicators(folded, layout, quantities, times);
  const periods = readPeriods(folded, layout, sections, quantities, times, published);
  const moods = readMoods(folded, layout, sections, times, published);
  const statuses = readStatuses(folded, layout, moods, quantities, times, published);
  const targets = readTargets(
    folded,
    layout,
    sections,
    moods,
    times,
    quantities,
    statuses,
    periods,
    published,
  );
  const figures = quantities.map((quantity, index): Figure => {
    const indicator = indicators[index];
    const period = periods[index];
    return {
      ...quantity,
      ...(indicator && { indicator: indicator.span }),
      ...(indicator?.id && { indicatorId: indicator.id }),
      ...(period && { period: period.period }),
      ...(period?.span && { periodSpan: period.span }),
      status: statuses[index] ?? 'actual',
    };
  });
  return { figures, targets };
}
