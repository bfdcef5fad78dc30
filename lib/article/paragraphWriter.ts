import type { Display } from './displayOf';
import type { Paragraph } from './paragraph';
import { addFrom, type Draft, draftOf, finishDraft, type Setting } from './paragraphDraft';

/** Takes a page's boxes and text in document order and makes lines of them. */
export interface ParagraphWriter {
  open(element: Element, display: Display, style: CSSStyleDeclaration): void;
  close(display: Display): void;
  breakLine(): void;
  write(node: Text, setting: Setting): void;
  finish(): Paragraph[];
}

/** What parts a text from the text before it. */
type Parting = 'nothing' | 'cell' | 'line';

/** A cell longer than this is part of a page layout, not of a row of data. */
const longestDataCell = 200;
const ideograph = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/;

export function createParagraphWriter(root: Element): ParagraphWriter {
  const paragraphs: Paragraph[] = [];
  const blocks: { element: Element; style: CSSStyleDeclaration | null }[] = [
    { element: root, style: null },
  ];
  const cells: { lines: number; length: number; before: Parting }[] = [];
  /** How many lines have been begun. */
  let lines = 0;
  let draft: Draft | null = null;
  /** What parts the text to come from the text before it. */
  let parting: Parting = 'line';
  let space: { node: Text; offset: number; newline: boolean } | null = null;

  const endParagraph = (): void => {
    const finished = draft && finishDraft(draft);
    if (finished) paragraphs.push(finished);
    draft = null;
  };

  const breakLine = (): void => {
    if (parting !== 'cell') parting = 'line';
  };

  const openCell = (): void => {
    // A cell outside a row begins a table of its own.
    if (parting === 'nothing') parting = 'line';
    cells.push({ lines, length: draft?.text.length ?? 0, before: parting });
  };

  const afterCell = (): Parting => {
    const cell = cells.pop();
    if (!cell || !draft) return 'line';
    const begun = lines - cell.lines;
    const length = begun === 0 ? draft.text.length - cell.length : draft.text.length;
    if (length === 0) return cell.before;
    const oneLine = begun === 0 || (begun === 1 && cell.before === 'line');
    return oneLine && length <= longestDataCell ? 'cell' : 'line';
  };

  const append = (node: Text, from: number, text: string, setting: Setting): void => {
    if (parting === 'line') endParagraph();
    const block = blocks[blocks.length - 1] ?? { element: root, style: null };
    if (!draft) {
      draft = draftOf(block.element, block.style);
      lines++;
    } else if (parting === 'cell') draft.text += '\t';
    else if (space && needsSpace(draft.text.slice(-1), text, space.newline)) {
      addFrom(draft, space.node, space.offset, ' ', setting);
    }
    parting = 'nothing';
    space = null;
    addFrom(draft, node, from, text, setting);
  };

  return {
    open(element, display, style) {
      if (display === 'inline') return;
      if (display === 'cell') openCell();
      else breakLine();
      blocks.push({ element, style });
    },
    close(display) {
      if (display === 'inline') return;
      blocks.pop();
      parting = display === 'cell' ? afterCell() : 'line';
    },
    breakLine,
    write(node, setting) {
      const { whiteSpace } = setting;
      const keepsSpaces = /pre$|pre-wrap|break-spaces/.test(whiteSpace);
      const keepsLines = keepsSpaces || whiteSpace === 'pre-line';
      const parts = keepsSpaces ? /\n|[^\n]+/g : /[ \t\n\r\f]+|[^ \t\n\r\f]+/g;
      for (const { 0: part, index } of node.data.matchAll(parts)) {
        const newline = part.includes('\n');
        if (newline && keepsLines) breakLine();
        else if (keepsSpaces || !/^[ \t\n\r\f]/.test(part)) append(node, index, part, setting);
        else space ??= { node, offset: index, newline };
      }
    },
    finish() {
      endParagraph();
      return paragraphs;
    },
  };
}

/** A line feed in the source between two ideographs shows as nothing, any other white space as a space. */
function needsSpace(before: string, after: string, newline: boolean): boolean {
  if (before === ' ') return false;
  return !(newline && ideograph.test(before) && ideograph.test(after.charAt(0)));
}
