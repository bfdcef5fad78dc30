import search from 'approx-string-match';
import type { PageIndex } from './indexPage';
import { likelyPlaces } from './likelyPlaces';
import type { Context, Description } from './readAnchor';

/** Where a passage may stand, in folded units, before any judgement. */
export interface Place {
  from: number;
  to: number;
  /** Whether the words there are the passage's own. */
  sameWords: boolean;
}

/** The likeliest regions looked into; a passage that is there is nearly always in the first two. */
const mostRegions = 8;
/** How far the votes may be off: a few edits of some words each, and half a cell. */
const slack = 40;
/** The context next to the passage by which an edited passage is found. */
const edge = 24;
const leastEdge = 10;
/** Words of this length are looked for themselves, as alike as `mostErrors` allows. */
const longWords = 16;
const longestWords = 512;
/** More occurrences of the words than this in a region are not judged. */
const mostSame = 12;
/** More ways than this to place one edge in a region mean that it says nothing. */
const mostEdges = 4;
/** The share of an edge that may have been edited. */
const mostErrors = 0.4;

/** A part of the page, in folded units, where a passage may begin between `low` and `high`. */
export interface Region {
  low: number;
  high: number;
}

/** Where to look, likeliest first. */
export function regions(page: PageIndex, note: Description): Region[] {
  return likelyPlaces(page, note, mostRegions).map((near) => ({
    low: Math.max(0, near - slack),
    high: Math.min(page.units.length, near + slack),
  }));
}

/** The places in a region where the passage's own words stand. */
export function sameWords({ folded }: PageIndex, { words }: Description, region: Region): Place[] {
  const places: Place[] = [];
  let at = folded.indexOf(words, region.low);
  // A short page lets `indexOf` run to its end for nothing; a region is short.
  for (; at >= 0 && at <= region.high; at = folded.indexOf(words, at + 1))
    places.push({ from: at, to: at + words.length, sameWords: true });
  // Digits of a table and the like: those nearest to where the votes point are enough.
  const middle = (region.low + region.high) / 2;
  return places
    .sort((a, b) => Math.abs(a.from - middle) - Math.abs(b.from - middle))
    .slice(0, mostSame);
}

/** The neighbouring sentence may be gone; where the passage's own is long enough, it is tried alone. */
function edgesOf({ near }: Context): number[] {
  return near >= leastEdge && near < edge ? [edge, near] : [edge];
}

function unique(edges: number[]): number[] {
  return [...new Set(edges)].slice(0, mostEdges);
}

/** What else stands in a region between the edges of the passage's context. */
export function otherWords(page: PageIndex, note: Description, { low, high }: Region): Place[] {
  const length = note.words.length;
  const lead = note.before.units.length;
  const start = Math.max(0, low - edge);
  const end = Math.min(page.units.length, high + 2 * length + edge + slack);
  const text = page.folded.slice(start, end);
  const find = (pattern: string) =>
    pattern === '' ? [] : search(text, pattern, Math.floor(pattern.length * mostErrors));
  const froms = edgesOf(note.before).flatMap((reach) =>
    find(note.whole.slice(Math.max(0, lead - reach), lead)).map((match) => start + match.end),
  );
  const tos = edgesOf(note.after).flatMap((reach) =>
    find(note.whole.slice(lead + length, lead + length + reach)).map(
      (match) => start + match.start,
    ),
  );
  const alike = length >= longWords && length <= longestWords ? find(note.words) : [];

  // At either end of the article only one side is there to hold on to.
  if (lead === 0) froms.push(...tos.map((to) => Math.max(0, to - length)));
  if (note.after.units.length === 0)
    tos.push(...froms.map((from) => Math.min(page.units.length, from + length)));
  return unique(froms)
    .flatMap((from) => unique(tos).map((to) => ({ from, to, sameWords: false })))
    .concat(
      alike.map((match) => ({
        from: start + match.start,
        to: start + match.end,
        sameWords: false,
      })),
    )
    .filter(({ from, to }) => from < to && page.folded.slice(from, to) !== note.words);
}
