import type { Article } from './types';

/** Shorter texts are counters, clocks and labels. */
const shortest = 20;

/**
 * Whether a change of the page can have touched the article or brought running text. Asked of every
 * change, so it is cheap and rather says yes.
 */
export function concernsText(record: MutationRecord, { map }: Article): boolean {
  const { type, target, addedNodes, removedNodes } = record;
  if (type === 'attributes') return hasText(target);
  return map.holds(target) || [...addedNodes, ...removedNodes].some(hasText);
}

function hasText(node: Node): boolean {
  return (node.textContent ?? '').trim().length >= shortest;
}
