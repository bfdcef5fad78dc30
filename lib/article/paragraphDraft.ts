import type { Paragraph, Piece } from './paragraph';

/** How a stretch of text is set. */
export interface Setting {
  bold: boolean;
  link: boolean;
  /** The computed `white-space`. */
  whiteSpace: string;
}

/** A paragraph while its text is still coming in. */
export interface Draft {
  readonly length: number;
  /** Its last character so far. */
  readonly last: string;
  readonly pieces: Piece[];
  readonly block: Element;
  readonly text: string;
  readonly allBold: boolean;
  readonly linked: number;
  readonly styledIndent: boolean;
  /** Adds text that stands nowhere in the page. */
  add(text: string): void;
  addFrom(node: Text, from: number, text: string, setting: Setting): void;
}

const longestBoldHeading = 50;
const edges = /^[\s\u200b\u2060]*|[\s\u200b\u2060]*$/g;
const writtenIndent = /^\s*(?:\u3000|\u00a0{2}|\u2003)/;

export function draftOf(block: Element, style: CSSStyleDeclaration | null): Draft {
  const pieces: Piece[] = [];
  let text = '';
  let allBold = true;
  let linked = 0;
  return {
    pieces,
    block,
    styledIndent: style !== null && Number.parseFloat(style.textIndent) > 0,
    get length() {
      return text.length;
    },
    get last() {
      return text.charAt(text.length - 1);
    },
    get text() {
      return text;
    },
    get allBold() {
      return allBold;
    },
    get linked() {
      return linked;
    },
    add(added) {
      text += added;
    },
    addFrom(node, from, added, { bold, link }) {
      const previous = pieces[pieces.length - 1];
      const follows =
        previous?.node === node &&
        previous.from + previous.length === from &&
        previous.at + previous.length === text.length;
      if (follows) previous.length += added.length;
      else pieces.push({ node, from, at: text.length, length: added.length });
      if (link) linked += added.length;
      if (!bold && added.trim() !== '') allBold = false;
      text += added;
    },
  };
}

/** Trims a draft and its pieces; `null` when nothing is left to read. */
export function finishDraft(draft: Draft): Paragraph | null {
  const [lead = '', tail = ''] = draft.text.match(edges) ?? [];
  const start = lead.length;
  const end = draft.text.length - tail.length;
  if (end <= start) return null;
  const text = draft.text.slice(start, end);
  const pieces: Piece[] = [];
  for (const piece of draft.pieces) {
    const from = Math.max(piece.at, start);
    const to = Math.min(piece.at + piece.length, end);
    if (to <= from) continue;
    pieces.push({
      node: piece.node,
      from: piece.from + from - piece.at,
      at: from - start,
      length: to - from,
    });
  }
  const headingElement = draft.block.closest('h1,h2,h3,h4,h5,h6,[role="heading"]') !== null;
  const heading = headingElement || (draft.allBold && text.length <= longestBoldHeading);
  const indented = draft.styledIndent || writtenIndent.test(lead);
  const linked = Math.min(draft.linked, text.length);
  return { text, pieces, block: draft.block, linked, heading, indented };
}
