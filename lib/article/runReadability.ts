import { Readability } from '@mozilla/readability';
import type { Body } from './body';

/** Attribute names, not values: where Readability merges two elements it copies attributes, and both numbers survive. */
const numberPrefix = 'data-yardstick-';

/**
 * Lets Readability choose on a numbered clone of the document and looks its choice up in the live tree.
 *
 * @param hidden - Elements that are not seen, with all they hold.
 * @param charThreshold - Below how many characters Readability tries again with looser rules.
 * @returns `null` when Readability finds nothing or cannot run on this page. The live page is not touched.
 */
export function runReadability(
  document: Document,
  hidden: ReadonlySet<Element>,
  charThreshold: number,
): Body | null {
  const clone = document.cloneNode(true) as Document;
  const live = [...document.querySelectorAll('*')];
  const copies = [...clone.querySelectorAll('*')];
  if (live.length !== copies.length) return null;
  for (const [index, copy] of copies.entries()) copy.setAttribute(`${numberPrefix}${index}`, '');
  prepare(live, copies, hidden);
  const content = parse(clone, charThreshold);
  if (!content) return null;

  const kept = new Set<Element>();
  for (const element of [content, ...content.querySelectorAll('*')]) {
    for (const name of element.getAttributeNames()) {
      if (!name.startsWith(numberPrefix)) continue;
      const chosen = live[Number(name.slice(numberPrefix.length))];
      if (chosen) kept.add(chosen);
    }
  }
  const root = commonAncestor([...kept]);
  return (
    root && { root, keeps: (element) => kept.has(element), foundBy: `readability ${charThreshold}` }
  );
}

function parse(clone: Document, charThreshold: number): Element | null {
  const reader = new Readability<Node>(clone, {
    charThreshold,
    serializer: (node) => node,
    disableJSONLD: true,
    keepClasses: true,
  });
  try {
    return (reader.parse()?.content as Element | null | undefined) ?? null;
  } catch (error) {
    // Readability writes innerHTML on its second try, which a page's Trusted Types may forbid;
    // the page then has our own search.
    console.debug('Yardstick: Readability could not read this page.', error);
    return null;
  }
}

/** Makes the clone say plainly what is seen, because it has no style sheets of its own. */
function prepare(
  live: readonly Element[],
  copies: readonly Element[],
  hidden: ReadonlySet<Element>,
): void {
  for (const [index, copy] of copies.entries()) {
    const original = live[index];
    // What <noscript> holds is text where scripts run; Readability would parse it again.
    const unread = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|LINK)$/.test(copy.tagName);
    if (unread || (original && hidden.has(original))) copy.remove();
    // A body hidden until its script has run is hidden by an inline style only.
    else copy.removeAttribute('style');
    // Readability replaces such links by their bare text, and their numbers would be lost.
    if (copy.getAttribute('href')?.startsWith('javascript:')) copy.setAttribute('href', '#');
  }
}

function commonAncestor(elements: readonly Element[]): Element | null {
  let ancestor = elements[0] ?? null;
  for (const element of elements) {
    while (ancestor && !ancestor.contains(element)) ancestor = ancestor.parentElement;
  }
  return ancestor;
}
