import { foldedIndex } from '../fold/foldText';
import type { PageIndex } from './indexPage';
import { judge } from './judge';
import { otherWords, type Place, regions, sameWords } from './places';
import type { Description } from './readAnchor';

/** A place that may stand for the passage. */
export interface Candidate extends Place {
  /** See `Judgement.score`. */
  score: number;
}

/** Where words and all of the context stand as they were: at the same place, or at the only one. */
function untouched(page: PageIndex, note: Description): Candidate | null {
  const lead = note.before.units.length;
  let at = foldedIndex(page, note.position.start) - lead;
  if (at < 0 || !page.folded.startsWith(note.whole, at)) {
    at = page.folded.indexOf(note.whole);
    if (at < 0 || page.folded.indexOf(note.whole, at + 1) >= 0) return null;
  }
  const from = at + lead;
  return { from, to: from + note.words.length, sameWords: true, score: note.whole.length };
}

/** From this share of all that could agree, no other reading of the page is looked for. */
const plain = 0.7;

/** The places that stand for the passage by the rule of `judge`, best first. */
export function candidates(page: PageIndex, note: Description): Candidate[] {
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
