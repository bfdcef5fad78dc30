import { parentOf } from './composedTree';
import { bodyContainers } from './containers';
import type { Block, PageBlocks } from './pageBlocks';
import { isRunning, unlinked } from './prose';

/** Fewer characters than this are an empty frame. */
const shortest = 80;

/**
 * The body element of a known content system, when it holds prose.
 *
 * @param densest - Where the page's prose stands; a container elsewhere holds something else.
 */
export function knownContainer(
  document: Document,
  page: PageBlocks,
  densest: Element | null,
): Element | null {
  for (const { selector } of bodyContainers) {
    for (const element of document.querySelectorAll(selector)) {
      const own = page.within(element);
      const length = own.reduce((sum: number, block: Block) => sum + unlinked(block), 0);
      if (length < shortest || !own.some(isRunning)) continue;
      if (!densest || holds(element, densest) || holds(densest, element)) return element;
    }
  }
  return null;
}

function holds(ancestor: Element, element: Element): boolean {
  for (let around: Element | null = element; around; around = parentOf(around)) {
    if (around === ancestor) return true;
  }
  return false;
}
