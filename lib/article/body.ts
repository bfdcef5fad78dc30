/** The part of a page that is its article: the elements whose own text belongs to it. */
export interface Body {
  /** Holds every kept element. */
  root: Element;
  /** Whether text directly inside this element belongs to the article. */
  keeps: (element: Element) => boolean;
  /** Which way it was found, for the debug trail: `readability`, `container #ozoom`. */
  foundBy: string;
}
