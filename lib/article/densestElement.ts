import { isClutter } from './clutter';
import { parentOf } from './composedTree';
import { fold } from './metadata/fold';
import { readMeta } from './metadata/meta';
import type { Block, PageBlocks } from './pageBlocks';
import { unlinked } from './prose';

/** What a parent, grandparent and so on gets of a paragraph's length. */
const shares = [1, 0.6, 0.25];
/** Prose in comments and the like is prose, only seldom the article. */
const clutterShare = 0.15;
/** Text set straight into one element, with <br> for paragraphs, is its own heap. */
const longBlock = 600;
/** A paragraph the page quotes to describe itself is the article's. */
const describedBonus = 4;
const describedLength = 14;

/**
 * Finds the element that holds a page's prose: where most of it stands together.
 *
 * @param prose - The page's paragraphs, without teasers.
 * @returns `null` on a page without prose.
 */
export function densestElement({ root }: PageBlocks, prose: readonly Block[]): Element | null {
  const heaps = new Map<Element, number>();
  // Content systems take it from the article's first words.
  const description = fold(readMeta(root.ownerDocument, ['og:description', 'description']) ?? '');
  const opening = description.slice(0, describedLength);
  let best: Element | null = null;
  let most = 0;
  for (const block of prose) {
    const described =
      opening.length === describedLength && fold(block.element.textContent ?? '').includes(opening);
    const clutter = inClutter(block.element) ? clutterShare : 1;
    const length = unlinked(block) * clutter * (described ? describedBonus : 1);
    let element = block.text > longBlock ? block.element : parentOf(block.element);
    for (const share of shares) {
      if (!element || /^(?:BODY|HTML)$/.test(element.tagName)) break;
      const heap = (heaps.get(element) ?? 0) + length * share;
      heaps.set(element, heap);
      if (heap > most) {
        most = heap;
        best = element;
      }
      element = parentOf(element);
    }
  }
  return best;
}

function inClutter(element: Element): boolean {
  for (let around: Element | null = element; around; around = parentOf(around)) {
    if (isClutter(around)) return true;
  }
  return false;
}
