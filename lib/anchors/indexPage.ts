import { type FoldedText, foldText } from '../fold/foldText';

/**
 * How many units make a run: enough that most runs are rare in an article, few enough to fit
 * between two edits. A Han character tells more than a letter.
 */
const hanRun = 3;
const letterRun = 6;
const firstHan = 0x2e80;
const slots = 1 << 15;
const none = -1;
/** A run that stands in more places than this (digits, rules) tells nothing. */
const tooMany = 256;

/** The page's text, folded, and where each run of units stands. Shared by all notes. */
export interface PageIndex extends FoldedText {
  first: Int32Array;
  next: Int32Array;
}

function runLength(unit: number | undefined): number {
  return (unit ?? 0) >= firstHan ? hanRun : letterRun;
}

function slotOf(units: Uint16Array, at: number): number {
  const length = runLength(units[at]);
  let hash = 0;
  for (let offset = 0; offset < length; offset++)
    hash = Math.imul(hash, 0x01000193) ^ (units[at + offset] ?? 0);
  return (hash ^ (hash >>> 15)) & (slots - 1);
}

function sameRun(a: Uint16Array, at: number, b: Uint16Array, bt: number): boolean {
  const length = runLength(a[at]);
  for (let offset = 0; offset < length; offset++)
    if (a[at + offset] !== b[bt + offset]) return false;
  return true;
}

export function indexPage(text: string): PageIndex {
  const folded = foldText(text);
  const first = new Int32Array(slots).fill(none);
  const next = new Int32Array(folded.units.length).fill(none);
  for (let at = folded.units.length - 1; at >= 0; at--) {
    const slot = slotOf(folded.units, at);
    next[at] = first[slot] ?? none;
    first[slot] = at;
  }
  return { ...folded, first, next };
}

/** Votes are counted in cells this wide, so that small insertions between runs do not part them. */
const cellWidth = 16;
/** A place with less than this share of the first one's votes is not the passage's. */
const leastShare = 0.15;

/**
 * Where on the page a description's words and context seem to stand: each run that it shares
 * with the page votes for the place the passage would then begin at.
 *
 * @param whole - Prefix, words and suffix, folded.
 * @param lead - How many of its units are prefix.
 * @returns Rough beginnings of the passage, most votes first, at most `limit`.
 */
export function likelyPlaces(
  page: PageIndex,
  whole: Uint16Array,
  lead: number,
  limit: number,
): number[] {
  const votes = new Map<number, number>();
  for (let from = 0; from < whole.length; from++) {
    let steps = 0;
    let at = page.first[slotOf(whole, from)] ?? none;
    for (; at !== none && steps < tooMany; at = page.next[at] ?? none, steps++) {
      if (!sameRun(whole, from, page.units, at)) continue;
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
