import type { Measure } from './measure';
import type { Modifiers } from './modifier';
import { isChineseAround, readChineseModifiers } from './modifiersChinese';
import { readEnglishModifiers } from './modifiersEnglish';
import type { Bound, Change, Span } from './types';

/** A measure with what stands around it. */
export interface Modified extends Measure {
  bound: Bound;
  direction: Change;
  basis?: string;
  predicate?: Span;
  phrase: Span;
  opener?: 'from' | 'between';
}

const negated = /负增长(?:了|约|近|超)?$/;

function modify(folded: string, measure: Measure, least: number): Modified {
  const read: Modifiers = isChineseAround(folded, measure)
    ? readChineseModifiers(folded, measure, least)
    : readEnglishModifiers(folded, measure, least);
  const isRate = /^(?:%|pp|‰)$/.test(measure.unitCode ?? '');
  // A rate below zero is a fall; a loss or a balance below zero is a level.
  const isNegative = measure.value < 0 && isRate;
  const isShrinking =
    isRate && negated.test(folded.slice(Math.max(0, measure.start - 5), measure.start));
  const direction = isNegative ? 'down' : (measure.change ?? read.change ?? null);
  return {
    ...measure,
    ...(isShrinking ? { value: -Math.abs(measure.value), digits: `-${measure.digits}` } : {}),
    bound: measure.bound ?? read.bound ?? '=',
    direction: measure.kind === 'rank' ? null : direction,
    ...(read.basis ? { basis: read.basis } : {}),
    ...(read.predicate ? { predicate: read.predicate } : {}),
    ...(read.opener ? { opener: read.opener } : {}),
    phrase: { start: read.phraseStart, end: Math.max(read.phraseEnd ?? measure.end, measure.end) },
  };
}

/**
 * Reads, for each measure, the bound, the change and its basis from the words around it.
 *
 * @returns One entry a measure, in the same order.
 */
export function modifiers(folded: string, measures: readonly Measure[]): Modified[] {
  let least = 0;
  return measures.map((measure) => {
    const modified = modify(folded, measure, least);
    least = measure.end;
    return modified;
  });
}
