/** A stretch of one text node that stands in a paragraph character for character. */
export interface Piece {
  node: Text;
  /** Offset of the stretch in the node's data. */
  from: number;
  /** Offset of the stretch in the paragraph's text, later in the article's. */
  at: number;
  length: number;
}

/** One line of an article as a reader sees it, before print columns are joined. */
export interface Paragraph {
  text: string;
  pieces: Piece[];
  /** The nearest block that holds its first character. */
  block: Element;
  /** How many of its characters are in links. */
  linked: number;
  /** A heading by its element, or a short line all in bold. */
  heading: boolean;
  /** Starts with an indent, written (U+3000) or styled. */
  indented: boolean;
}
