import type { Paragraph, Piece } from './paragraph';

/** How a stretch of text is set. */
export interface Setting {
  bold: boolean;
  link: boolean;
  /** The computed `white-space`. */
  whiteSpace: string;
}

/** A paragraph while its text is still coming in. */
export interface Draft extends Omit<Paragraph, 'heading'> {
  allBold: boolean;
}

const longestBoldHeading = 50;
const edges = /^[\s\u200b\u2060]*|[\s\u200b\u2060]*$/g;
const writtenIndent = /^\s*(?:\u3000|\u00a0{2}|\u2003)/;

/** @param style - The computed style of the block that holds its first character. */
export function draftOf(block: Element, style: CSSStyleDeclaration | null): Draft {
  const indented = style !== null && Number.parseFloat(style.textIndent) > 0;
  return { text: '', pieces: [], block, linked: 0, allBold: true, indented };
}

/** Adds text that stands in a node from an offset on. */
export function addFrom(
  draft: Draft,
  node: Text,
  from: number,
  added: string,
  { bold, link }: Setting,
): void {
  const previous = draft.pieces.at(-1);
  const at = draft.text.length;
  const follows =
    previous?.node === node &&
    previous.from + previous.length === from &&
    previous.at + previous.length === at;
  if (follows) previous.length += added.length;
  else draft.pieces.push({ node, from, at, length: added.length });
  if (link) draft.linked += added.length;
  if (!bold && added.trim()) draft.allBold = false;
  draft.text += added;
}

/** Trims a draft and its pieces; `null` when nothing is left to read. */
export function finishDraft({ allBold, ...draft }: Draft): Paragraph | null {
  const [lead = '', tail = ''] = draft.text.match(edges) ?? [];
  const start = lead.length;
  const end = draft.text.length - tail.length;
  if (end <= start) return null;
  const text = draft.text.slice(start, end);
  const pieces: Piece[] = [];
  for (const { node, from, at, length } of draft.pieces) {
    const cut = Math.max(start - at, 0);
    const left = Math.min(at + length, end) - at - cut;
    if (left > 0) pieces.push({ node, from: from + cut, at: at + cut - start, length: left });
  }
  return {
    ...draft,
    text,
    pieces,
    linked: Math.min(draft.linked, text.length),
    heading:
      draft.block.closest('h1,h2,h3,h4,h5,h6,[role="heading"]') !== null ||
      (allBold && text.length <= longestBoldHeading),
    indented: draft.indented || writtenIndent.test(lead),
  };
}
