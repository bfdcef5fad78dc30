import { childrenOf } from './childrenOf';
import { displayOf } from './displayOf';
import { isHidden, isTextless } from './hidden';
import { weigh } from './script';

/** A block of a page with the text that stands directly in it; lengths are weighed as in `script.ts`. */
export interface Block {
  element: Element;
  text: number;
  /** The part of it in links. */
  linked: number;
  /** Sentence marks outside links. */
  stops: number;
}

/** All blocks of a page a reader sees, in document order, open shadow roots included. */
export interface PageBlocks {
  root: Element;
  blocks: readonly Block[];
  /** Elements without a box: what is in them is not seen. */
  hidden: ReadonlySet<Element>;
  /** The blocks in an element, itself among them. */
  within: (element: Element) => readonly Block[];
}

const stop = /[，。！？；]|[.!?,;](?=\s|["”’)]|$)/g;

export function readBlocks(root: Element): PageBlocks {
  const view = root.ownerDocument.defaultView;
  const blocks: Block[] = [];
  const known = new Map<Element, Block>();
  const hidden = new Set<Element>();
  const ranges = new Map<Element, readonly [number, number]>();

  const read = (node: Text, around: Element, inLink: boolean): void => {
    const data = node.data.trim();
    if (!data) return;
    let block = known.get(around);
    if (!block) {
      block = { element: around, text: 0, linked: 0, stops: 0 };
      known.set(around, block);
      blocks.push(block);
    }
    const weight = weigh(data);
    block.text += weight;
    if (inLink) block.linked += weight;
    else block.stops += data.match(stop)?.length ?? 0;
  };

  const visit = (element: Element, around: Element, inLink: boolean): void => {
    if (isTextless(element) || !view) return;
    const style = view.getComputedStyle(element);
    // What is merely invisible may be the body whose script has not run; what has no box is not.
    if (element !== root && isHidden(style, style.visibility)) {
      hidden.add(element);
      return;
    }
    const block = displayOf(element, style) === 'inline' ? around : element;
    const linked = inLink || element.tagName === 'A';
    const start = blocks.length;
    for (const child of childrenOf(element)) {
      if (child.nodeType === Node.TEXT_NODE) read(child as Text, block, linked);
      else if (child.nodeType === Node.ELEMENT_NODE) visit(child as Element, block, linked);
    }
    ranges.set(element, [start, blocks.length]);
  };

  visit(root, root, false);
  return {
    root,
    blocks,
    hidden,
    within: (element) => {
      const [start, end] = ranges.get(element) ?? [0, 0];
      return blocks.slice(start, end);
    },
  };
}
