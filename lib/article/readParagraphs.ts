import type { Body } from './body';
import { childrenOf } from './childrenOf';
import { displayOf } from './displayOf';
import { isFootnoteMark } from './footnoteMark';
import { isHidden, isTextless } from './hidden';
import type { Paragraph } from './paragraph';
import type { Setting } from './paragraphDraft';
import { createParagraphWriter } from './paragraphWriter';

const boldTags = new Set(['B', 'STRONG']);

interface Surroundings extends Setting {
  kept: boolean;
}

/**
 * Reads an article's text off the live page, block by block, as it is rendered.
 *
 * @returns Paragraphs in document order, trimmed, none empty. Nothing in the page is changed.
 */
export function readParagraphs(body: Body): Paragraph[] {
  const view = body.root.ownerDocument.defaultView;
  if (!view) return [];
  const writer = createParagraphWriter(body.root);
  const inherited = view.getComputedStyle(body.root).visibility;

  const enter = (element: Element, around: Surroundings): void => {
    if (isTextless(element) || isFootnoteMark(element)) return;
    if (element.tagName === 'BR') {
      writer.breakLine();
      return;
    }
    const style = view.getComputedStyle(element);
    // The root was chosen for its words, so whatever hides it now will be lifted.
    if (element !== body.root && isHidden(style, inherited)) return;
    const inside: Surroundings = {
      // Parts of a shadow tree go with the element that hosts it: only light elements were judged.
      kept: element.getRootNode() === body.root.getRootNode() ? body.keeps(element) : around.kept,
      bold: around.bold || boldTags.has(element.tagName),
      link: around.link || element.tagName === 'A',
      whiteSpace: style.whiteSpace,
    };
    const display = displayOf(element, style);
    writer.open(element, display, style);
    for (const child of childrenOf(element)) {
      if (child instanceof Text) {
        if (inside.kept) writer.write(child, inside);
      } else if (child instanceof Element) enter(child, inside);
    }
    writer.close(display);
  };

  enter(body.root, { kept: false, bold: false, link: false, whiteSpace: 'normal' });
  return writer.finish();
}
