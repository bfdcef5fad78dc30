import { fold } from '../../lib/figures/fold';
import { interpret } from '../../lib/figures/recognise';
import type { Change, Quantity } from '../../lib/figures/types';

/** A figure and a target in the few words a case is about. */
export interface MeaningCase {
  /** `quote: indicator` in text order; `-` where the text names none. */
  indicators: string[];
  /** `quote: period`. */
  periods: string[];
  /** `quote: status`. */
  statuses: string[];
  /** `hard: wording`, with ` @horizon` where there is one. */
  targets: string[];
  ids: (string | undefined)[];
}

/**
 * Reads a text in which quantities are marked as `[73.2亿元|CNY]` or `[106.8%|%|up]`, so that the
 * meaning of figures is tested apart from how numbers are found.
 */
export function readMarked(marked: string, published?: string): MeaningCase {
  const quantities: Quantity[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(/\[([^\]|]+)\|([^\]|]+)(?:\|(up|down))?\]/g)) {
    text += marked.slice(from, match.index);
    const start = text.length;
    text += match[1];
    from = match.index + match[0].length;
    quantities.push({
      start,
      end: text.length,
      value: 1,
      unit: match[2] ?? 'count',
      bound: '=',
      change: (match[3] as Change | undefined) ?? null,
      phrase: { start, end: text.length },
      rule: 'marked',
    });
  }
  text += marked.slice(from);
  linkPairs(text, quantities);
  const { figures, targets } = interpret(
    fold(text),
    quantities,
    published === undefined ? {} : { published },
  );
  const quote = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  return {
    indicators: figures.map((figure) => (figure.indicator ? quote(figure.indicator) : '-')),
    periods: figures.map(({ period }) => period ?? '-'),
    statuses: figures.map(({ status }) => status),
    targets: targets.map(
      (target) =>
        `${target.strength}: ${quote(target)}${target.horizon ? ` @${target.horizon}` : ''}`,
    ),
    ids: figures.map(({ indicatorId }) => indicatorId),
  };
}

/** 由3%增至5%: the first of two quantities is where the second came from. */
function linkPairs(text: string, quantities: Quantity[]): void {
  for (let index = 0; index + 1 < quantities.length; index++) {
    const from = quantities[index];
    const to = quantities[index + 1];
    if (!from || !to || !/[由从從]/.test(text.slice(Math.max(0, from.start - 8), from.start)))
      continue;
    if (!/^(?:增至|提高到|增长至|增長至|扩大到)/.test(text.slice(from.end, to.start))) continue;
    from.to = index + 1;
    to.from = index;
  }
}
