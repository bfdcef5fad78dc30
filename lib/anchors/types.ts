/** W3C Web Annotation, section 4.2.4. */
export interface TextQuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  prefix: string;
  suffix: string;
}

/** W3C Web Annotation, section 4.2.5; half-open UTF-16 offsets. */
export interface TextPositionSelector {
  type: 'TextPositionSelector';
  start: number;
  end: number;
}

/** Where a span stands in an article's text, described so that it is found again in an edited copy. */
export interface TextAnchor {
  quote: TextQuoteSelector;
  position: TextPositionSelector;
  /**
   * How well the best other place in the same article agrees with words and context, in the units
   * of `Judgement.score`. A page that agrees no better shows that other place. Absent: none does.
   */
  rival?: number;
}

/**
 * `exact`: same words, same context, same place. `moved`: same words and context, another place.
 * `changed`: the context agrees on both sides, the words between differ. `lost`: otherwise.
 */
export type Located =
  | { state: 'exact' | 'moved' | 'changed'; start: number; end: number }
  | { state: 'lost' };
