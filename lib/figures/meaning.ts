import { readIndicators } from './indicator';
import { readPeriods } from './period';
import { readSections } from './sections';
import { segment } from './segment';
import { readMoods, readStatuses } from './status';
import { readTargets } from './targets';
import { publishedMoment, readTimes } from './times';
import type { Context, Figure, Quantity, Reading } from './types';

/**
 * Reads what quantities are about: indicator, period and status of each, and the targets the text states.
 *
 * @param text - The text as written; all offsets refer to it.
 * @param folded - The same text folded one to one, which everything is matched on.
 * @param quantities - In text order, not overlapping.
 * @param context - The date of the text resolves 今年, "last year".
 * @returns Figures in the order of the quantities, targets in text order. Never throws. Linear.
 */
export function readMeaning(
  text: string,
  folded: string,
  quantities: readonly Quantity[],
  context: Context,
): Reading {
  const matched = folded.length === text.length ? folded : text;
  const layout = segment(matched);
  const published = publishedMoment(matched, context);
  const times = readTimes(matched, layout, published, quantities);
  const sections = readSections(matched, layout, times, published);
  const indicators = readIndicators(matched, layout, quantities, times);
  const periods = readPeriods(matched, layout, sections, quantities, times, published);
  const moods = readMoods(matched, layout, sections, times, published);
  const statuses = readStatuses(matched, layout, moods, quantities, times, published);
  const targets = readTargets(
    matched,
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
      ...(indicator ? { indicator: indicator.span } : {}),
      ...(indicator?.id ? { indicatorId: indicator.id } : {}),
      ...(period ? { period: period.period } : {}),
      ...(period?.span ? { periodSpan: period.span } : {}),
      status: statuses[index] ?? 'actual',
    };
  });
  return { figures, targets };
}
