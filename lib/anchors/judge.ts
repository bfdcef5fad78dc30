import { type Agreement, agreement } from './agreement';
import type { PageIndex } from './indexPage';
import { likeness } from './likeness';
import type { Place } from './places';
import type { Context, Description } from './readAnchor';
import { weigh } from './weigh';

/** What the page says about one side of a place. */
interface Side {
  /** Units of context within the passage's own sentence, and the errors among them. */
  near: number;
  errors: number;
  /** What of that sentence agrees, weighed. */
  weight: number;
  /** Share of the neighbouring context that agrees; `null` where there is too little to tell. */
  far: number | null;
  /** Whether the units next to the passage are the same. */
  touches: boolean;
  score: number;
}

/** The neighbouring sentences are looked at this far, and from this length on. */
const farMost = 48;
const farLeast = 6;
/** Units next to the passage that must be the same on one side at least. */
const touching = 4;
/** An error costs as much as this many units that agree bring. */
const errorCost = 3;

/** Units that agree, less the errors among them, as far outwards as that pays. */
function reach({ errors, room }: Agreement): number {
  let best = 0;
  for (let length = 1; length <= room; length++)
    best = Math.max(best, length - errorCost * (errors[length] ?? 0));
  return best;
}

function look(context: Context, page: Uint16Array, from: number, step: 1 | -1): Side {
  const found = agreement(context, page, from, step);
  const errorsIn = (length: number) => Math.min(found.errors[length] ?? length, length);
  const near = Math.min(context.near, context.units.length);
  const errors = errorsIn(near);
  const farEnd = Math.min(found.room, near + farMost);
  const farLength = farEnd - near;
  const farErrors = Math.min(errorsIn(farEnd) - errors, farLength);
  return {
    near,
    errors,
    weight: near === 0 ? 0 : weigh(context.units.subarray(0, near)) * (1 - errors / near),
    far: farLength < farLeast ? null : 1 - farErrors / farLength,
    touches: errorsIn(Math.min(touching, found.room, near || touching)) === 0,
    score: reach(found),
  };
}

/** Context agrees from this share on; unrelated text agrees by chance to less than a half. */
const agrees = 0.65;
/** Other words stand for the passage's own only when they are like them. */
const alike = 0.5;
/** From this weight on, words that are alike are evidence themselves: a clause with one digit corrected. */
const telling = 24;
/** By how much a place must agree better than the passage's rival in its own article. */
const clearly = 4;

/** What speaks for a place, both sides together. */
interface Evidence {
  /** Share of the passage's own sentence, around it, that is as it was. */
  intact: number;
  /** What of that sentence is there, with the passage's own words if they are, weighed. */
  weight: number;
  /** Sides beyond the sentence that can be judged, and how many of them agree. */
  sides: number;
  agreeing: number;
}

/** Whether the place is the passage, given that the passage's own words stand there. */
function isSame({ intact, weight, sides, agreeing }: Evidence): boolean {
  const allAgree = sides > 0 && agreeing === sides;
  // The whole sentence is there, wherever it has gone: it must be long enough to know again.
  if (intact >= 0.95 && weight >= 40) return true;
  if (intact >= 0.85 && weight >= 60) return true;
  // A shorter one, with a neighbour or at an end of the page.
  if (intact >= 0.9 && weight >= 20 && (agreeing > 0 || sides < 2)) return true;
  if (intact >= 0.85 && agreeing > 0 && (weight >= 12 || allAgree)) return true;
  // An edited sentence between the same neighbours.
  return intact >= 0.6 && allAgree;
}

/** The same for other words that are like the passage's own: the context must leave no doubt. */
function isChanged({ intact, weight, sides, agreeing }: Evidence): boolean {
  const allAgree = sides > 0 && agreeing === sides;
  if (intact >= 0.9 && weight >= 20 && (agreeing > 0 || sides === 0)) return true;
  if (intact >= 0.9 && allAgree) return true;
  return allAgree && intact >= (sides === 2 ? 0.6 : 0.8);
}

export interface Judgement {
  accepted: boolean;
  /** Units of words and context that agree less errors, for choosing among accepted places; 0 when out of the question. */
  score: number;
}

/**
 * The rule by which a place on the page is taken for a passage, or not. In order:
 *
 * 1. The units right next to the passage are the same on one side at least, and the words are its
 *    own or like them (digits count as alike: a corrected figure keeps its shape).
 * 2. The rest of its own sentence is there. How much of it may have been edited depends on what
 *    else agrees: its length, the neighbouring sentences, or an end of the page in their stead.
 *    `isSame` and `isChanged` hold the steps. A sentence that was deleted fails here: what took
 *    its place has one neighbour in common with it, never the sentence and both neighbours.
 * 3. It agrees better than the passage's rival, the best other place in the passage's own article:
 *    in a list of parallel sentences, the one next to a deleted sentence agrees just as well as it
 *    always did.
 *
 * The numbers were set on about 140 news articles, reports and company statements, Chinese in both
 * scripts and English, with figures, clauses and plain phrases as passages and 36 kinds of edit,
 * alone and two at once: added, deleted, replaced and reordered sentences, corrected digits,
 * rewritten words, lost line breaks, changed script and width. First that no more than 1 % of any
 * kind be put on wrong words, then that as many as possible be found. Lost is better than wrong.
 */
export function judge(page: PageIndex, note: Description, place: Place): Judgement {
  const before = look(note.before, page.units, place.from - 1, -1);
  const after = look(note.after, page.units, place.to, 1);
  const like = place.sameWords ? 1 : likeness(note.words, page.folded.slice(place.from, place.to));
  if (like < alike || !(before.touches || after.touches)) return { accepted: false, score: 0 };

  const near = before.near + after.near;
  const fars = [before.far, after.far].filter((far) => far !== null);
  const evidence: Evidence = {
    intact: near === 0 ? 1 : 1 - (before.errors + after.errors) / near,
    weight:
      before.weight +
      after.weight +
      (place.sameWords || note.wordsWeight >= telling ? like * note.wordsWeight : 0),
    sides: fars.length,
    agreeing: fars.filter((far) => far >= agrees).length,
  };
  const score = before.score + after.score + note.words.length * (1 - errorCost * (1 - like));
  const holds = place.sameWords ? isSame(evidence) : isChanged(evidence);
  const unrivalled = note.rival === 0 || score > note.rival + clearly;
  return { accepted: holds && unrivalled, score };
}
