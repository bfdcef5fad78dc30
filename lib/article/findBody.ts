import type { Body } from './body';
import { containerBody } from './containerBody';
import { densestElement } from './densestElement';
import { knownContainer } from './knownContainer';
import { type Block, readBlocks } from './pageBlocks';
import { isHeadlineLink, isTeaser, lengthOf, proseOf } from './prose';
import { runReadability } from './runReadability';

/** Readability's choice must hold at least this part of the prose that stands together. */
const mostLost = 0.25;
/** Teasers and headlines of other articles it may hold, as a part of the prose. */
const mostSwallowed = 0.3;
/** With no more prose than this outside the element, what else is outside is no part of the article. */
const mostOutside = 0.2;
/** So many times the prose of the element is the better choice, even elsewhere. */
const plainlyMore = 2;
const fewestCharacters = 25;
const mostCharacters = 500;

/**
 * Finds the part of a page that is its article.
 *
 * Readability chooses first. Its choice is held against the page's own prose: a known container's,
 * or the densest element's. Where it lost paragraphs, swallowed other articles or went elsewhere,
 * that element is the body.
 *
 * @returns `null` on a page without running text.
 */
export function findBody(document: Document): Body | null {
  if (!document.body) return null;
  const page = readBlocks(document.body);
  const prose = new Set(proseOf(page));
  const densest = densestElement(page, [...prose]);
  const element = knownContainer(document, page, densest) ?? densest;
  if (!element) return null;
  const own = containerBody(element, page, prose);
  const expected = new Set(page.within(element).filter((block) => own.keeps(block.element)));
  const length = lengthOf([...expected].filter((block) => prose.has(block)));
  const threshold = Math.round(Math.min(mostCharacters, Math.max(fewestCharacters, 0.3 * length)));
  const chosen = runReadability(document, page.hidden, threshold);
  if (!chosen) return own;

  const taken = page.within(chosen.root).filter((block) => inBody(chosen, block));
  const takenProse = taken.filter((block) => prose.has(block));
  const shared = lengthOf(takenProse.filter((block) => expected.has(block)));
  const all = lengthOf(takenProse);
  const others = taken.filter((block) => isHeadlineLink(block) || isTeaser(block, page));
  const swallowed = lengthOf(others.filter((block) => !expected.has(block)));
  if (swallowed > mostSwallowed * all) return own;
  if (shared < (1 - mostLost) * length && all < plainlyMore * length) return own;
  const narrow = all - shared <= mostOutside * shared;
  return both(chosen, narrow ? own : containerBody(chosen.root, page, prose));
}

/** What Readability kept and is no clutter either. */
function both(chosen: Body, cleaned: Body): Body {
  return {
    root: cleaned.root,
    keeps: (element) => chosen.keeps(element) && cleaned.keeps(element),
    foundBy: `${chosen.foundBy}, ${cleaned.foundBy}`,
  };
}

/** A block may survive through its inline parts only. */
function inBody(body: Body, { element }: Block): boolean {
  return body.keeps(element) || [...element.children].some((child) => body.keeps(child));
}
