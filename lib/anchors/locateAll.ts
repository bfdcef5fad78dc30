import { indexPage, type PageIndex } from './indexPage';
import { judge } from './judge';
import { otherWords, type Place, regions, sameWords } from './places';
import { type Description, readAnchor } from './readAnchor';
import type { Located, TextAnchor } from './types';

interface Candidate extends Place {
  score: number;
}

/** Two places whose scores differ by less than this are equally good. */
const margin = 3;

/** The one place where words and all of the context stand as they were, or none. */
function untouched(page: PageIndex, note: Description): Candidate | null {
  const at = page.folded.indexOf(note.whole);
  if (at < 0 || page.folded.indexOf(note.whole, at + 1) >= 0) return null;
  const from = at + note.before.units.length;
  return { from, to: from + note.words.length, sameWords: true, score: note.whole.length };
}

/** From this share of all that could agree, no other reading of the page is looked for. */
const plain = 0.7;

/** The places that stand for the passage by the rule of `judge`, best first. */
function candidates(page: PageIndex, note: Description): Candidate[] {
  if (note.words === '') return [];
  const whole = untouched(page, note);
  if (whole) return [whole];
  const accepted = (places: Place[]) =>
    places
      .map((place) => ({ ...place, ...judge(page, note, place) }))
      .filter((candidate) => candidate.accepted);
  const likely = regions(page, note);
  const found = new Map<number, Candidate>();
  for (const region of likely)
    for (const same of accepted(sameWords(page, note, region))) found.set(same.from, same);
  const sure = [...found.values()].some(({ score }) => score >= plain * note.whole.length);
  const others = sure ? [] : likely.flatMap((region) => accepted(otherWords(page, note, region)));
  return [...found.values(), ...others].sort((a, b) => b.score - a.score);
}

/** Whether a place is as good as the best and another: two readings of one place are no rivals. */
function rivals(best: Candidate, other: Candidate): boolean {
  return best.score - other.score < margin && (other.from >= best.to || other.to <= best.from);
}

const unseen = /[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}]/u;

/** Back to the page's own text, with the white space the passage began and ended with. */
function toLocated(text: string, page: PageIndex, note: Description, place: Place): Located {
  let start = page.starts[place.from] ?? 0;
  let end = page.ends[place.to - 1] ?? 0;
  for (let left = note.unseen.start; left > 0 && unseen.test(text.charAt(start - 1)); left--)
    start--;
  for (let left = note.unseen.end; left > 0 && unseen.test(text.charAt(end)); left--) end++;
  if (!place.sameWords) return { state: 'changed', start, end };
  const same = start === note.position.start && end === note.position.end;
  return { state: same ? 'exact' : 'moved', start, end };
}

/**
 * Among equally good places, the only one that stands between those of the notes before and after.
 */
function chooseByNeighbours(
  tied: Candidate[],
  previous: Candidate | undefined,
  next: Candidate | undefined,
): Candidate | null {
  const between = tied.filter(
    ({ from, to }) =>
      (previous !== undefined || next !== undefined) &&
      from >= (previous?.from ?? 0) &&
      to <= (next?.to ?? Number.POSITIVE_INFINITY),
  );
  return between.length === 1 ? (between[0] ?? null) : null;
}

/** Finds all notes of a page. */
export function locateAll(text: string, anchors: TextAnchor[]): Located[] {
  const page = indexPage(text);
  const notes = anchors.map(readAnchor);
  const found = notes.map((note) => candidates(page, note));
  const tied = found.map(([best, ...others]) =>
    best ? [best, ...others.filter((other) => rivals(best, other))] : [],
  );
  const chosen = tied.map((list) => (list.length === 1 ? list[0] : undefined));

  const order = notes.map((_, index) => index);
  order.sort((a, b) => (notes[a]?.position.start ?? 0) - (notes[b]?.position.start ?? 0));
  order.forEach((index, rank) => {
    const list = tied[index] ?? [];
    if (list.length < 2) return;
    const previous = order.slice(0, rank).findLast((other) => chosen[other]);
    const next = order.slice(rank + 1).find((other) => chosen[other]);
    const place = chooseByNeighbours(
      list,
      previous === undefined ? undefined : chosen[previous],
      next === undefined ? undefined : chosen[next],
    );
    if (place) chosen[index] = place;
  });

  return notes.map((note, index) => {
    const place = chosen[index];
    return place ? toLocated(text, page, note, place) : { state: 'lost' };
  });
}

export function locate(text: string, anchor: TextAnchor): Located {
  return locateAll(text, [anchor])[0] ?? { state: 'lost' };
}
