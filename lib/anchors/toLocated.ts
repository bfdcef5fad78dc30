import { isUnseen } from '../fold/isUnseen';
import type { PageIndex } from './indexPage';
import type { Place } from './places';
import type { Description } from './readAnchor';
import type { Located } from './types';

/** From folded units back to the page's own text, with the white space the passage began and ended with. */
export function toLocated(
  text: string,
  page: PageIndex,
  { position, unseen }: Description,
  place: Place,
): Located {
  let start = page.starts[place.from] ?? 0;
  let end = page.ends[place.to - 1] ?? 0;
  for (let left = unseen.start; left > 0 && isUnseen(text.charAt(start - 1)); left--) start--;
  for (let left = unseen.end; left > 0 && isUnseen(text.charAt(end)); left--) end++;
  if (!place.sameWords) return { state: 'changed', start, end };
  const stayed = start === position.start && end === position.end;
  return { state: stayed ? 'exact' : 'moved', start, end };
}
