import { parentOf } from './composedTree';
import type { Block, PageBlocks } from './pageBlocks';

const shortestRunning = 40;
const shortestHeadline = 15;
/** Longer blocks are articles, with whatever links stand near them. */
const longestTeaser = 450;
/** A card holds a headline, a teaser, a date, a source, a section name. */
const mostInCard = 7;

/** Characters of a block outside links. */
export function unlinked({ text, linked }: Block): number {
  return text - linked;
}

/** Whether a block is made of sentences, mostly outside links, and is no heading. */
export function isRunning(block: Block): boolean {
  if (/^H[1-6]$/.test(block.element.tagName)) return false;
  return block.stops > 0 && unlinked(block) >= shortestRunning && block.linked < 0.5 * block.text;
}

/** Whether a block is a link that leads to another article. */
export function isHeadlineLink({ text, linked }: Block): boolean {
  return text >= shortestHeadline && linked > 0.7 * text;
}

/** Whether a block of sentences announces another article: alone in a card with a headline link. */
export function isTeaser(block: Block, page: PageBlocks): boolean {
  if (block.text > longestTeaser) return false;
  if (block.element.closest('a[href]')) return true;
  let card: Element | null = block.element;
  for (let level = 0; level < 3 && card && card !== page.root; level++) {
    const inside = page.within(card);
    if (inside.length > mostInCard || inside.filter(isRunning).length > 1) return false;
    // What is announced is named first; links below a text lead on from it.
    if (inside.slice(0, inside.indexOf(block)).some(isHeadlineLink)) return true;
    card = parentOf(card);
  }
  return false;
}

/** The blocks that can be an article's paragraphs. */
export function proseOf(page: PageBlocks): Block[] {
  return page.blocks.filter((block) => isRunning(block) && !isTeaser(block, page));
}

/** The length of several blocks, links included. */
export function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text, 0);
}
