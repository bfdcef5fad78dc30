import type { Article } from '../../lib/article/types';
import type { Reading } from '../../lib/figures/types';
import type { PageMark } from '../../lib/marks/PageMark';
import { figureReading, targetReading } from '../../lib/notes/readings';

/** The marks a reading calls for, in text order; targets come before the figures inside them. */
export function marksOf({ text, map }: Article, { figures, targets }: Reading): PageMark[] {
  const marks: PageMark[] = [
    ...figures.map((figure, index) => ({
      id: `figure-${index}`,
      kind: 'figure' as const,
      start: figure.start,
      end: figure.end,
      ranges: map.toRanges(figure.start, figure.end),
      figure: figureReading(figure, text),
      target: null,
      saved: null,
    })),
    ...targets.map((target, index) => ({
      id: `target-${index}`,
      kind: 'target' as const,
      start: target.start,
      end: target.end,
      ranges: map.toRanges(target.start, target.end),
      figure: null,
      target: targetReading(target),
      saved: null,
    })),
  ];
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}
