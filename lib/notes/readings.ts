import type { Figure, Target } from '../figures/types';
import type { FigureReading, TargetReading } from './types';

/**
 * What is kept of a figure when it is saved: its words instead of offsets.
 *
 * @param text - The text the figure's offsets refer to.
 */
export function figureReading(figure: Figure, text: string): FigureReading {
  const { value, high, unit, counter, bound, change, basis, indicator, indicatorId } = figure;
  return {
    value,
    ...(high !== undefined && { high }),
    unit,
    ...(counter !== undefined && { counter }),
    bound,
    change,
    ...(basis !== undefined && { basis }),
    indicator: indicator ? text.slice(indicator.start, indicator.end) : null,
    ...(indicatorId !== undefined && { indicatorId }),
    period: figure.period ?? null,
    status: figure.status,
  };
}

/** What is kept of a target when it is saved. */
export function targetReading({ strength, horizon }: Target): TargetReading {
  return { strength, horizon: horizon ?? null };
}
