import { foldCharacter } from './foldCharacter';

/** A text as it is compared, with the way back. Immutable; shared by all who compare with it. */
export interface FoldedText {
  /** What `foldCharacter` makes of each character, one after the other. */
  folded: string;
  /** The UTF-16 units of `folded`, for loops. */
  units: Uint16Array;
  /** For each unit of `folded`, where in the text the character it comes from begins. */
  starts: Uint32Array;
  /** For each unit of `folded`, where in the text the character it comes from ends. */
  ends: Uint32Array;
}

/** Most characters fold alone and often; each is looked up once in the life of the script. */
const known: (string | undefined)[] = new Array(0x10000);

function foldUnit(unit: number): string {
  let folded = known[unit];
  if (folded === undefined) {
    folded = foldCharacter(String.fromCharCode(unit));
    known[unit] = folded;
  }
  return folded;
}

function decode(units: Uint16Array): string {
  const parts: string[] = [];
  // Far below the number of arguments a call may have.
  for (let at = 0; at < units.length; at += 8_192)
    parts.push(String.fromCharCode(...units.subarray(at, at + 8_192)));
  return parts.join('');
}

/** Folds a text that no way back is needed for. */
export function foldPlain(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const pair = unit >= 0xd800 && unit < 0xdc00 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
    folded += pair ? foldCharacter(text.slice(at, at + 2)) : foldUnit(unit);
    if (pair) at++;
  }
  return folded;
}

export function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
  return units;
}

/** Folds a whole text. Linear in its length. */
export function foldText(text: string): FoldedText {
  let room = text.length + 64;
  let units = new Uint16Array(room);
  let starts = new Uint32Array(room);
  let ends = new Uint32Array(room);
  let length = 0;

  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at);
    const pair = unit >= 0xd800 && unit < 0xdc00 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
    const end = at + (pair ? 2 : 1);
    const folded = pair ? foldCharacter(text.slice(at, end)) : foldUnit(unit);
    if (length + folded.length > room) {
      room = 2 * room + folded.length;
      const grown = new Uint16Array(room);
      grown.set(units);
      units = grown;
      const grownStarts = new Uint32Array(room);
      grownStarts.set(starts);
      starts = grownStarts;
      const grownEnds = new Uint32Array(room);
      grownEnds.set(ends);
      ends = grownEnds;
    }
    for (let index = 0; index < folded.length; index++) {
      units[length] = folded.charCodeAt(index);
      starts[length] = at;
      ends[length] = end;
      length++;
    }
    at = end;
  }
  units = units.subarray(0, length);
  return {
    folded: decode(units),
    units,
    starts: starts.subarray(0, length),
    ends: ends.subarray(0, length),
  };
}

/** The index of the first folded unit whose character begins at or after a place in the text. */
export function foldedIndex({ starts }: FoldedText, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
