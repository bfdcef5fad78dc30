import { candidates } from './candidates';
import { chooseInOrder } from './chooseInOrder';
import { indexPage } from './indexPage';
import { partRivals } from './partRivals';
import { readAnchor } from './readAnchor';
import { toLocated } from './toLocated';
import type { Located, TextAnchor } from './types';

/**
 * Finds all notes of a page in one pass over its text. The notes are evidence for one another:
 * between equally good places their order decides, and no two passages that were apart are put
 * on one place.
 *
 * @param text - The page's text; the offsets in the result refer to it.
 * @param anchors - As `describe` made them, in any order.
 * @returns One result an anchor, in the same order. Never throws.
 */
export function locateAll(text: string, anchors: TextAnchor[]): Located[] {
  const page = indexPage(text);
  const notes = anchors.map((anchor, index) => ({ index, note: readAnchor(anchor) }));
  notes.sort((a, b) => a.note.position.start - b.note.position.start);

  const chosen = chooseInOrder(notes.map(({ note }) => candidates(page, note)));
  const claims = notes.flatMap(({ index, note }, rank) => {
    const place = chosen[rank];
    return place ? [{ index, note, place }] : [];
  });
  const givenUp = partRivals(claims);

  const located: Located[] = anchors.map(() => ({ state: 'lost' }));
  for (const claim of claims)
    if (!givenUp.has(claim)) located[claim.index] = toLocated(text, page, claim.note, claim.place);
  return located;
}
