import { unitsOf } from '../fold/foldText';
import { type PageIndex, placesOfRun } from './indexPage';
import type { Description } from './readAnchor';

/** Votes are counted in cells this wide, so that small insertions between runs do not part them. */
const cellWidth = 16;
/** Of long words the beginning and the end are enough to vote. */
const voters = 128;
/** A place with less than this share of the first one's votes is not the passage's. */
const leastShare = 0.15;

/**
 * Where on the page a description's words and context seem to stand: each run that it shares
 * with the page votes for the place the passage would then begin at.
 *
 * @returns Rough beginnings of the passage, most votes first, at most `limit`.
 */
export function likelyPlaces(page: PageIndex, note: Description, limit: number): number[] {
  const whole = unitsOf(note.whole);
  const lead = note.before.units.length;
  const votes = new Map<number, number>();
  const pause = lead + voters;
  const resume = whole.length - note.after.units.length - voters;
  for (let from = 0; from < whole.length; from++) {
    if (from === pause && resume > pause) from = resume;
    for (const at of placesOfRun(page, whole, from)) {
      const cell = Math.floor((at - from + lead) / cellWidth);
      votes.set(cell, (votes.get(cell) ?? 0) + 1);
    }
  }
  // A place near the edge of a cell shares its votes with the neighbour.
  const sums = [...votes].map(([cell, count]) => ({
    cell,
    votes: count + Math.max(votes.get(cell - 1) ?? 0, votes.get(cell + 1) ?? 0),
  }));
  sums.sort((a, b) => b.votes - a.votes || a.cell - b.cell);
  const least = (sums[0]?.votes ?? 0) * leastShare;
  return sums
    .slice(0, limit)
    .filter((sum) => sum.votes >= least)
    .map(({ cell }) => cell * cellWidth + cellWidth / 2);
}
