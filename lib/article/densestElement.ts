import { isClutter } from './clutter';
import { parentOf } from './composedTree';
import type { Block, PageBlocks } from './pageBlocks';
import { isHeadlineLink, lengthOf, unlinked } from './prose';

/** What a parent, grandparent and so on gets of a paragraph's length. */
const shares = [1, 0.6, 0.25];
/** Prose in comments and the like is prose, only seldom the article. */
const clutterShare = 0.15;
/** Text set straight into one element, with <br> for paragraphs, is its own heap. */
const longBlock = 600;
/** A paragraph the page quotes to describe itself is the article's. */
const describedBonus = 4;
const describedLength = 14;
const bodyName = /article|content|story|detail|entry|post|text|zhengwen/i;
const bodyBonus = 1.2;

/**
 * Finds the element that holds a page's prose: where most of it stands together, then as far up
 * as more prose joins without the headlines of other articles.
 *
 * @param prose - The page's paragraphs, without teasers.
 * @returns `null` on a page without prose.
 */
export function densestElement(page: PageBlocks, prose: readonly Block[]): Element | null {
  const heaps = new Map<Element, number>();
  const description = descriptionOf(page);
  for (const block of prose) {
    const clutter = inClutter(block.element) ? clutterShare : 1;
    const length = unlinked(block) * clutter * bonusFor(block, description);
    let element = block.text > longBlock ? block.element : parentOf(block.element);
    for (const share of shares) {
      if (!element || /^(?:BODY|HTML)$/.test(element.tagName)) break;
      const bonus = bodyName.test(`${element.className} ${element.id}`) ? bodyBonus : 1;
      heaps.set(element, (heaps.get(element) ?? 0) + length * share * bonus);
      element = parentOf(element);
    }
  }
  let best: Element | null = null;
  let most = 0;
  for (const [element, length] of heaps) {
    if (length <= most) continue;
    most = length;
    best = element;
  }
  return best && climb(best, page, new Set(prose));
}

/** How the page describes itself, which content systems take from the article's first words. */
function descriptionOf({ root }: PageBlocks): string {
  const selector = 'meta[property="og:description"],meta[name="description" i]';
  return fold(root.ownerDocument.querySelector(selector)?.getAttribute('content') ?? '');
}

function bonusFor({ element }: Block, description: string): number {
  if (description.length < describedLength) return 1;
  const text = fold(element.textContent ?? '');
  if (!text.includes(description.slice(0, describedLength))) return 1;
  return describedBonus;
}

function fold(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

function inClutter(element: Element): boolean {
  for (let around: Element | null = element; around; around = parentOf(around)) {
    if (isClutter(around)) return true;
  }
  return false;
}

function climb(start: Element, page: PageBlocks, prose: ReadonlySet<Block>): Element {
  let best = start;
  let above = parentOf(best);
  for (; above && above.tagName !== 'BODY'; above = parentOf(above)) {
    const inside = new Set(page.within(best));
    const added = page.within(above).filter((block) => !inside.has(block));
    const more = added.filter((block) => prose.has(block) && !inClutter(block.element));
    const length = lengthOf(more);
    const enough = 0.12 * lengthOf([...inside].filter((block) => prose.has(block)));
    const headlines = added.filter(isHeadlineLink).length;
    if (length < enough || length < 0.6 * lengthOf(added) || headlines > 0.25 * more.length)
      continue;
    best = above;
  }
  return best;
}
