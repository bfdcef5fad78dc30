import type { Bound, Change, Span } from './types';

/** What stands around a quantity and says how it is meant. */
export interface Modifiers {
  bound?: Bound;
  change?: Exclude<Change, null>;
  basis?: string;
  /** The verb or noun that governs the quantity. */
  predicate?: Span;
  /** The reach of the modifiers, from the first to the last. */
  phraseStart: number;
  phraseEnd?: number;
  /** `from` or `between` stood before it: it begins a pair or a range. */
  opener?: 'from' | 'between';
}
