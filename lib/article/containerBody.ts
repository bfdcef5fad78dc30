import type { Body } from './body';
import { isClutter } from './clutter';
import { parentOf } from './composedTree';
import type { Block, PageBlocks } from './pageBlocks';
import { isHeadlineLink, isTeaser, lengthOf } from './prose';

/** More than this part of the prose is no clutter, whatever its class says. */
const mostInClutter = 0.3;

/**
 * An element as an article's body, without what stands in it beside the article.
 *
 * @param prose - The page's paragraphs, without teasers.
 */
export function containerBody(root: Element, page: PageBlocks, prose: ReadonlySet<Block>): Body {
  const beside = elementsBeside(root, page, prose);
  const keeps = (element: Element): boolean => {
    for (
      let around: Element | null = element;
      around && around !== root;
      around = parentOf(around)
    ) {
      if (beside.has(around)) return false;
    }
    return true;
  };
  return { root, keeps, foundBy: 'container' };
}

function elementsBeside(root: Element, page: PageBlocks, prose: ReadonlySet<Block>): Set<Element> {
  const inside = page.within(root);
  const total = lengthOf(inside.filter((block) => prose.has(block)));
  const beside = new Set<Element>();
  const judged = new Set<Element>();
  for (const { element } of inside) {
    let around: Element | null = element;
    for (; around && around !== root && !judged.has(around); around = parentOf(around)) {
      judged.add(around);
      const own = page.within(around);
      const length = lengthOf(own.filter((block) => prose.has(block)));
      if (length > mostInClutter * total) continue;
      if (isClutter(around) || isListOfOthers(own, page)) beside.add(around);
    }
  }
  return beside;
}

/** Links to other articles, with or without their teasers, and little else. */
function isListOfOthers(blocks: readonly Block[], page: PageBlocks): boolean {
  const links = blocks.filter(isHeadlineLink);
  if (links.length < 2) return false;
  const teasers = blocks.filter((block) => isTeaser(block, page));
  return lengthOf(links) + lengthOf(teasers) > 0.6 * lengthOf(blocks);
}
