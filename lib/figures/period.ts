import { endsOf, type Moment, startsAfter, yearPeriod } from './calendar';
import { englishCues } from './lexicon/cues';
import type { Section } from './sections';
import { indexAt, type Layout } from './segment';
import type { TimeExpression } from './times';
import type { Quantity, Span } from './types';

/** The time a figure is about, and where it is written. */
export interface Period {
  period: string;
  span?: Span;
}

/** So many time expressions are looked at backwards before a paragraph counts as having none. */
const lookBack = 24;

/**
 * Finds the time each quantity is about: in its clause, else its sentence, paragraph, heading,
 * the first lines of the text, and last the date of the text.
 *
 * @returns One entry a quantity, undefined where nothing tells.
 */
export function readPeriods(
  folded: string,
  layout: Layout,
  sections: readonly Section[],
  quantities: readonly Quantity[],
  times: readonly TimeExpression[],
  published: Moment | undefined,
): (Period | undefined)[] {
  const opening = openingPeriod(layout, times);
  const reported = reportedQuarter(folded, layout, times, published);
  return quantities.map((quantity, index) => {
    const at = indexAt(layout.clauses, quantity.start);
    const clause = layout.clauses[at];
    const sentence = clause && layout.sentences[clause.sentence];
    const paragraph = sentence && layout.paragraphs[sentence.paragraph];
    if (!clause || !sentence || !paragraph) return undefined;
    const next = Math.min(clause.end, quantities[index + 1]?.start ?? clause.end);
    const previous = Math.max(clause.start, quantities[index - 1]?.end ?? clause.start);
    const { isChinese } = sentence;
    const found =
      (isChinese ? undefined : firstAfter(times, quantity.end, next)) ??
      lastBefore(times, quantity.start, previous) ??
      lastBefore(times, quantity.start, clause.start) ??
      (isChinese ? undefined : laterInClause(folded, times, quantity.end, clause.end)) ??
      lastBefore(times, quantity.start, sentence.start) ??
      lastBefore(times, sentence.start, paragraph.start, published) ??
      headingPeriod(layout, sections[sentence.paragraph], times) ??
      opening;
    if (found)
      return {
        period: partOfInterval(found, quantity),
        span: { start: found.start, end: found.end },
      };
    const speaksOfPast = (): boolean =>
      !englishCues.estimate.test(folded.slice(clause.start, Math.min(clause.end, quantity.start)));
    if (reported && !isChinese && speaksOfPast()) return { period: reported };
    return published ? { period: yearPeriod(published.year) } : undefined;
  });
}

const isDay = (period: string): boolean => /^\d{4}-\d\d-\d\d$/.test(period);
const isYears = (period: string): boolean => /^\d{4}\/\d{4}$/.test(period);

/**
 * 由3%增至5% under an interval: the first figure is about its beginning, the second about its end.
 */
function partOfInterval(time: TimeExpression, quantity: Quantity): string {
  const [from, to] = endsOf(time.period);
  if (quantity.to !== undefined && isYears(time.period)) return from;
  if (quantity.from !== undefined && isYears(time.period)) return to;
  return time.period;
}

/** The nearest time before a place; with a date given, only one that has begun by then. */
function lastBefore(
  times: readonly TimeExpression[],
  place: number,
  start: number,
  begunBy?: Moment,
): TimeExpression | undefined {
  let index = indexAt(times, place - 1);
  for (let steps = 0; steps < lookBack && index >= 0; steps++, index--) {
    const time = times[index] as TimeExpression;
    if (time.start < start) return undefined;
    if (!time.aside && !(begunBy && startsAfter(time.period, begunBy))) return time;
  }
  return undefined;
}

/** A time at the end of the clause, unless it belongs to another number: "to 4% from 5% in May". */
function laterInClause(
  folded: string,
  times: readonly TimeExpression[],
  place: number,
  end: number,
): TimeExpression | undefined {
  const found = firstAfter(times, place, end);
  const between = found && folded.slice(place, Math.min(found.start, place + 80));
  return between && /\b(?:from|compared|versus|than)\b/.test(between) ? undefined : found;
}

function firstAfter(
  times: readonly TimeExpression[],
  place: number,
  end: number,
): TimeExpression | undefined {
  const first = indexAt(times, place - 1) + 1;
  for (let index = first; index < first + lookBack && (times[index]?.start ?? end) < end; index++) {
    if (!times[index]?.aside) return times[index];
  }
  return undefined;
}

function headingPeriod(
  layout: Layout,
  section: Section | undefined,
  times: readonly TimeExpression[],
): TimeExpression | undefined {
  const heading = layout.paragraphs[section?.heading ?? -1];
  return heading && firstAfter(times, heading.start, heading.end);
}

/** What the headline or, in a report, the first sentence speaks of. */
function openingPeriod(
  layout: Layout,
  times: readonly TimeExpression[],
): TimeExpression | undefined {
  const headline = layout.paragraphs[0];
  const lead = layout.sentences[headline?.kind === 'heading' ? headline.lastSentence : 0];
  const places = [
    headline?.kind === 'heading' ? headline : undefined,
    lead?.isChinese ? lead : undefined,
  ];
  for (const span of places) {
    const found = span && firstAfter(times, span.start, span.end);
    if (found && (span === headline ? !isDay(found.period) : /^\d{4}$/.test(found.period)))
      return found;
  }
  return undefined;
}

/** A report on a quarter says so here and there and means it throughout: the quarter told most often. */
function reportedQuarter(
  folded: string,
  layout: Layout,
  times: readonly TimeExpression[],
  published: Moment | undefined,
): string | undefined {
  const counts = new Map<string, number>();
  for (const { period, start, aside } of times) {
    if (aside || !/-Q\d$/.test(period) || !published || startsAfter(period, published)) continue;
    const sentence = layout.sentences[indexAt(layout.sentences, start)];
    if (!sentence || englishCues.estimate.test(folded.slice(sentence.start, sentence.end)))
      continue;
    counts.set(period, (counts.get(period) ?? 0) + 1);
  }
  let best: string | undefined;
  for (const [period, count] of counts) {
    if (best === undefined || count > (counts.get(best) ?? 0)) best = period;
  }
  return best;
}
