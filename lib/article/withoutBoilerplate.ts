import type { Reading, Span } from '../figures/types';
import { boilerplateSpans } from './boilerplate';

/**
 * Boilerplate lines (editors, share prompts) stay in the text, but what they count is not the
 * article's.
 *
 * @param text - The text the reading's offsets refer to.
 */
export function withoutBoilerplate({ figures, targets }: Reading, text: string): Reading {
  const lines = boilerplateSpans(text);
  const outside = ({ start, end }: Span) =>
    !lines.some((line) => start < line.end && end > line.start);
  const places = new Map<number, number>();
  const kept = figures.filter((figure, index) => {
    if (outside(figure)) places.set(index, places.size);
    return places.has(index);
  });
  const renumber = (indices: number[]) =>
    indices.flatMap((index) => {
      const place = places.get(index);
      return place === undefined ? [] : [place];
    });
  return {
    figures: kept.map(({ from, to, ...figure }) => ({
      ...figure,
      ...linked('from', from, places),
      ...linked('to', to, places),
    })),
    targets: targets
      .filter(outside)
      .map((target) => ({ ...target, figures: renumber(target.figures) })),
  };
}

function linked(name: 'from' | 'to', index: number | undefined, places: Map<number, number>) {
  const place = index === undefined ? undefined : places.get(index);
  return place === undefined ? {} : { [name]: place };
}
