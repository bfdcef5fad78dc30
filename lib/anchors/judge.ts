import { agreement } from './agreement';
import type { PageIndex } from './indexPage';
import type { Place } from './places';
import type { Context, Description } from './readAnchor';

/** One side of a place: how much of the passage's own sentence agrees there, and of what is beyond. */
interface Side {
  near: number;
  nearErrors: number;
  /** Information in the part of the sentence that is there; see `weigh`. */
  nearWeight: number;
  /** Share of the context beyond the sentence that agrees; `null` where there is too little to tell. */
  far: number | null;
  /** Whether the units next to the passage are the same. */
  touches: boolean;
  /** Units that agree less those that do not, over all of the context. */
  score: number;
}

/** A Han character tells about as much as two letters. */
function weigh(units: Uint16Array, from: number, to: number): number {
  let weight = 0;
  for (let at = from; at < to; at++) weight += (units[at] ?? 0) >= 0x2e80 ? 2 : 1;
  return weight;
}

/** Context beyond the sentence is looked at this far, and from this length on. */
const farMost = 48;
const farLeast = 6;
const touching = 4;

function side(context: Context, page: Uint16Array, from: number, step: 1 | -1): Side {
  const { errors, room } = agreement(context, page, from, step);
  const near = Math.min(context.near, context.units.length);
  const nearErrors = Math.min(errors[near] ?? 0, near);
  const farEnd = Math.min(context.units.length, near + farMost, room);
  const farLength = farEnd - near;
  const farErrors = Math.min((errors[farEnd] ?? 0) - (errors[near] ?? 0), farLength);
  const there = Math.min(context.units.length, room);
  const immediate = Math.min(touching, there);
  return {
    near,
    nearErrors,
    nearWeight: weigh(context.units, 0, near) * (near === 0 ? 0 : 1 - nearErrors / near),
    far: farLength >= farLeast ? 1 - farErrors / farLength : null,
    touches: (errors[immediate] ?? 0) === 0,
    score: there - 2 * Math.min(errors[there] ?? 0, there),
  };
}

/** Digits count as one, so that 5.3% and 8.1% are the same shape. */
function shape(words: string): string {
  return words.replace(/\d/g, '0');
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}

/** How alike two wordings of one passage are, from 0 to 1. */
export function likeness(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  if (longest === 0 || longest > 3 * Math.min(a.length, b.length)) return 0;
  return 1 - distance(shape(a), shape(b)) / longest;
}

/** Beyond this share the neighbouring sentence is the same one; chance agreement is below a half. */
const agrees = 0.65;

export interface Judgement {
  accepted: boolean;
  /** For choosing among accepted places. */
  score: number;
}

/** THE RULE */
export function judge(page: PageIndex, note: Description, place: Place): Judgement {
  const before = side(note.before, page.units, place.from - 1, -1);
  const after = side(note.after, page.units, place.to, 1);
  const words = weigh(
    new Uint16Array([...note.words].map((c) => c.charCodeAt(0))),
    0,
    note.words.length,
  );
  const near = before.near + after.near;
  const intact = near === 0 ? 1 : 1 - (before.nearErrors + after.nearErrors) / near;
  const weight = before.nearWeight + after.nearWeight;
  const fars = [before.far, after.far].filter((far) => far !== null);
  const support = fars.filter((far) => far >= agrees).length;
  const all = support === fars.length;
  const score = before.score + after.score;
  const touches = before.touches || after.touches;

  if (place.sameWords) {
    const weightAll = weight + words;
    const accepted =
      (intact >= 0.95 && weightAll >= 40) ||
      (intact >= 0.9 && weightAll >= 20 && (support >= 1 || fars.length < 2)) ||
      (intact >= 0.85 && support >= 1 && (weightAll >= 12 || all)) ||
      (intact >= 0.6 && fars.length > 0 && all && touches);
    return { accepted, score };
  }
  const like = likeness(note.words, page.folded.slice(place.from, place.to));
  const accepted =
    like >= 0.5 &&
    ((intact >= 0.9 && weight >= 20 && (support >= 1 || fars.length === 0)) ||
      (intact >= 0.9 && fars.length > 0 && all) ||
      (intact >= 0.6 && fars.length === 2 && all && touches));
  return { accepted, score: score - note.words.length * (1 - like) };
}
