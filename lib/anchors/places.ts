import search from 'approx-string-match';
import type { PageIndex } from './indexPage';
import { likelyPlaces } from './indexPage';
import type { Description } from './readAnchor';

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
/** More ways than this to place one edge in a region mean that it says nothing. */
const mostEdges = 6;

function sameWordsIn({ folded }: PageIndex, words: string, low: number, high: number): Place[] {
  const places: Place[] = [];
  for (
    let at = folded.indexOf(words, low);
    at >= 0 && at <= high;
    at = folded.indexOf(words, at + 1)
  )
    places.push({ from: at, to: at + words.length, sameWords: true });
  return places;
}

/** What stands between the two sides' edges, where both are found. */
function edgesIn(page: PageIndex, note: Description, low: number, high: number): Place[] {
  const region = page.folded.slice(low, high);
  const length = note.words.length;
  const lead = note.before.units.length;
  const before = note.whole.slice(Math.max(0, lead - edge), lead);
  const after = note.whole.slice(lead + length, lead + length + edge);
  const errors = (pattern: string) => Math.floor(pattern.length * 0.4);
  const begins = before ? search(region, before, errors(before)).map(({ end }) => low + end) : [];
  const finishes = after
    ? search(region, after, errors(after)).map(({ start }) => low + start)
    : [];
  const froms = [...new Set(begins)].slice(0, mostEdges);
  const tos = [...new Set(finishes)].slice(0, mostEdges);
  // At either end of the article only one side is there to hold on to.
  if (!before) return tos.map((to) => ({ from: Math.max(0, to - length), to, sameWords: false }));
  if (!after)
    return froms.map((from) => ({
      from,
      to: Math.min(page.units.length, from + length),
      sameWords: false,
    }));
  return froms.flatMap((from) =>
    tos.filter((to) => to > from).map((to) => ({ from, to, sameWords: false })),
  );
}

/** All places worth judging: the passage's own words, and whatever stands in its context. */
export function places(page: PageIndex, note: Description): Place[] {
  const whole = new Uint16Array(note.whole.length);
  for (let at = 0; at < whole.length; at++) whole[at] = note.whole.charCodeAt(at);
  const found = new Map<string, Place>();
  for (const near of likelyPlaces(page, whole, note.before.units.length, mostRegions)) {
    const low = Math.max(0, near - slack);
    const high = Math.min(page.units.length, near + slack);
    const regionStart = Math.max(0, low - edge);
    const regionEnd = Math.min(page.units.length, high + 2 * note.words.length + edge + slack);
    for (const place of [
      ...sameWordsIn(page, note.words, low, high),
      ...edgesIn(page, note, regionStart, regionEnd),
    ]) {
      const key = `${place.from}-${place.to}`;
      const sameWords = place.sameWords || page.folded.slice(place.from, place.to) === note.words;
      if (!found.has(key)) found.set(key, { ...place, sameWords });
    }
  }
  return [...found.values()];
}
