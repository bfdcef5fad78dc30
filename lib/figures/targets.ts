import { endsAfter, endsOf, type Moment } from './calendar';
import { timesIn } from './indicator';
import type { Period } from './period';
import type { Section } from './sections';
import { indexAt, type Layout } from './segment';
import type { ClauseMood } from './status';
import { readChineseTargets } from './targetsChinese';
import { readEnglishTargets } from './targetsEnglish';
import type { TimeExpression } from './times';
import type { Quantity, Span, Status, Target } from './types';

/** A clause of a sentence with all that is known of it. */
export interface TargetClause extends Span {
  text: string;
  opener: string;
  mood: ClauseMood;
  times: readonly TimeExpression[];
  /** Indices of the quantities inside, and how many of them are targets or estimates. */
  quantities: readonly number[];
  statuses: readonly Status[];
  /** Where the first quantity stands. */
  firstQuantity?: number;
}

/** A target before its horizon and figures are filled in. */
export type TargetDraft = Pick<Target, 'start' | 'end' | 'strength' | 'rule'>;

/**
 * Finds the clauses that state what someone undertakes to reach.
 *
 * @param statuses - Status of each quantity, in the order of `quantities`.
 * @returns Targets in text order, never overlapping.
 */
export function readTargets(
  folded: string,
  layout: Layout,
  sections: readonly Section[],
  moods: readonly ClauseMood[],
  times: readonly TimeExpression[],
  quantities: readonly Quantity[],
  statuses: readonly Status[],
  periods: readonly (Period | undefined)[],
  published: Moment | undefined,
): Target[] {
  const targets: Target[] = [];
  layout.sentences.forEach((sentence) => {
    const clauses = layout.clauses
      .slice(sentence.firstClause, sentence.lastClause)
      .map((clause, place) => {
        const inside = within(quantities, clause);
        const firstQuantity = quantities[inside[0] ?? -1]?.start;
        return {
          start: clause.start,
          end: clause.end,
          opener: clause.opener,
          text: folded.slice(clause.start, clause.end),
          mood: moods[sentence.firstClause + place] ?? { status: 'actual', isOwn: false },
          times: timesIn(times, clause),
          quantities: inside,
          statuses: inside.map((index) => statuses[index] ?? 'actual'),
          ...(firstQuantity === undefined ? {} : { firstQuantity }),
        } satisfies TargetClause;
      });
    const direction = sections[sentence.paragraph]?.direction ?? 'open';
    const drafts = sentence.isChinese
      ? readChineseTargets(clauses, direction)
      : readEnglishTargets(clauses, folded.slice(sentence.start, sentence.end), sentence.start);
    for (const draft of drafts) {
      const figures = within(quantities, draft);
      const horizon =
        readHorizon(draft, sentence.start, times, published) ??
        writtenPeriod(figures, periods, published) ??
        sectionHorizon(layout, sections[sentence.paragraph], times, published);
      targets.push({ ...draft, ...(horizon === undefined ? {} : { horizon }), figures });
    }
  });
  return targets;
}

function within(quantities: readonly Span[], { start, end }: Span): number[] {
  const inside: number[] = [];
  for (
    let index = indexAt(quantities, start - 1) + 1;
    (quantities[index]?.start ?? end) < end;
    index++
  ) {
    inside.push(index);
  }
  return inside;
}

/** The time written with one of the figures inside, where it is not over. */
function writtenPeriod(
  figures: readonly number[],
  periods: readonly (Period | undefined)[],
  published: Moment | undefined,
): string | undefined {
  for (const index of figures) {
    const period = periods[index];
    if (period?.span && isOpen(period.period, published)) return period.period;
  }
  return undefined;
}

const isOpen = (period: string, published: Moment | undefined): boolean =>
  published === undefined || endsAfter(period, published);

/** 2025年工作安排: what is planned there is planned for that year. */
function sectionHorizon(
  layout: Layout,
  section: Section | undefined,
  times: readonly TimeExpression[],
  published: Moment | undefined,
): string | undefined {
  const heading = layout.paragraphs[section?.heading ?? -1];
  if (!heading || section?.direction !== 'future') return undefined;
  const time = timesIn(times, heading).find(
    ({ aside, period }) => !aside && isOpen(period, published),
  );
  return time && endsOf(time.period)[1];
}

/** By when: the time in the target, else the last one in the sentence before it that is not over. */
function readHorizon(
  target: Span,
  sentenceStart: number,
  times: readonly TimeExpression[],
  published: Moment | undefined,
): string | undefined {
  const open = ({ period, aside }: TimeExpression): boolean => !aside && isOpen(period, published);
  const inside = timesIn(times, target).filter(open);
  const before = timesIn(times, { start: sentenceStart, end: target.start }).filter(open);
  const found = inside[inside.length - 1] ?? before[before.length - 1];
  if (!found) return undefined;
  const [, last] = endsOf(found.period);
  return inside.length > 0 && found.period.includes('/') && /^\d{4}\/\d{4}$/.test(found.period)
    ? found.period
    : last;
}
