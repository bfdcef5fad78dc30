import type { Span } from './types';

/** What has been read of a sentence so far, for clauses that leave their subject out. */
export interface Carried {
  /** Indicators of the last clause that had any, in order. */
  indicators: Span[];
  /** All indicators of the sentence so far, each once. */
  recent: Span[];
  /** The subject of the last clause without figures. */
  subject?: Span;
  /** The noun phrase the last clause ended with, which "which" refers to. */
  lastNoun?: Span;
  /** What the sentence before spoke of. */
  previous?: Span;
}
