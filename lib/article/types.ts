import type { Language } from '../figures/types';

/** Whether a page is an article, and which signals said so. */
export interface Detection {
  isArticle: boolean;
  /** Sum of the signals' scores; the threshold is stated in `detect.ts`. */
  score: number;
  /** One line a signal, for the debug trail: `running text 1,240 of 1,500 characters: +3`. */
  reasons: string[];
  /** Milliseconds the judgement took. */
  ms?: number;
}

/** What is known about an article besides its text. */
export interface ArticleMetadata {
  title: string;
  byline: string | null;
  site: string | null;
  /** ISO 8601 date or date-time, with its zone where the page gives one. */
  published: string | null;
  language: Language;
  url: string;
  canonicalUrl: string;
}

/** Text offsets ⇄ live DOM positions. Offsets are half-open UTF-16 units into `Article.text`. */
export interface TextMap {
  /**
   * The live ranges that show a span, in document order: one a text node, so that no range
   * covers foreign text. Empty when none of the nodes is in the page any more.
   */
  toRanges(start: number, end: number): Range[];
  /** The offset a DOM position stands for, or `null` outside the article's text. */
  toOffset(node: Node, offset: number): number | null;
  /** The part of the text, 0 to 1, whose nodes are in the page, have a box and say what they said. */
  standing(): number;
  /** Whether a node stands in the smallest element that holds the whole text. */
  holds(node: Node): boolean;
}

export interface Article extends ArticleMetadata {
  /** Paragraphs parted by `\n`; print columns cut mid-sentence are joined. */
  text: string;
  map: TextMap;
}
