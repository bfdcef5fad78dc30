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

/** Where on the page the run stands that begins at `from` in other folded units. */
export function placesOfRun(page: PageIndex, units: Uint16Array, from: number): number[] {
  const places: number[] = [];
  let at = page.first[slotOf(units, from)] ?? none;
  for (let steps = 0; at !== none && steps < tooMany; steps++) {
    if (sameRun(units, from, page.units, at)) places.push(at);
    at = page.next[at] ?? none;
  }
  return places;
}
