import { isDigit, isLetter, lower } from './characters';

interface Node<T> {
  next: Map<number, Node<T>>;
  value: T | undefined;
}

/** A lexicon entry found in a text. */
export interface Hit<T> {
  start: number;
  end: number;
  value: T;
}

export interface Trie<T> {
  /** The longest entry that starts at `start`. */
  from(folded: string, start: number): Hit<T> | null;
  /** The longest entry that ends at `end`. */
  until(folded: string, end: number): Hit<T> | null;
  /** Whether any entry starts with this unit; cheap enough to ask at every position. */
  startsWith(code: number): boolean;
}

const node = <T>(): Node<T> => ({ next: new Map(), value: undefined });

function insert<T>(root: Node<T>, codes: Iterable<number>, value: T): void {
  let place = root;
  for (const code of codes) {
    let next = place.next.get(code);
    if (!next) {
      next = node();
      place.next.set(code, next);
    }
    place = next;
  }
  place.value ??= value;
}

/** `inside` and `outside` are neighbours; a match may not end between two letters or two digits. */
const isInsideWord = (inside: number, outside: number): boolean =>
  isLetter(inside) ? isLetter(outside) : isDigit(inside) && isDigit(outside);

/**
 * Builds a longest-match lexicon over folded text. Latin entries are given in lower case and match
 * any case, whole words only.
 */
export function createTrie<T>(entries: Iterable<readonly [string, T]>): Trie<T> {
  const forward = node<T>();
  const backward = node<T>();
  for (const [wording, value] of entries) {
    const codes = Array.from(wording, (character) => character.charCodeAt(0));
    insert(forward, codes, value);
    insert(backward, codes.reverse(), value);
  }
  return {
    from(folded, start) {
      let found: Hit<T> | null = null;
      let place: Node<T> | undefined = forward;
      for (let at = start; ; at++) {
        const code = folded.charCodeAt(at);
        place = place.next.get(lower(code));
        if (!place) return found;
        if (place.value === undefined || isInsideWord(code, folded.charCodeAt(at + 1))) continue;
        found = { start, end: at + 1, value: place.value };
      }
    },
    until(folded, end) {
      let found: Hit<T> | null = null;
      let place: Node<T> | undefined = backward;
      for (let at = end - 1; ; at--) {
        const code = folded.charCodeAt(at);
        place = place.next.get(lower(code));
        if (!place) return found;
        if (place.value === undefined || isInsideWord(code, folded.charCodeAt(at - 1))) continue;
        found = { start: at, end, value: place.value };
      }
    },
    startsWith: (code) => forward.next.has(lower(code)),
  };
}

/**
 * Reads a lexicon written one entry a line, `value: wording, wording`.
 *
 * @returns Pairs of wording and value, in the order written; an earlier entry wins.
 */
export function readLexicon(lines: string): [string, string][] {
  return lines
    .split('\n')
    .filter((line) => line.trim())
    .flatMap((line) => {
      const colon = line.indexOf(': ');
      const value = line.slice(0, colon).trim();
      return line
        .slice(colon + 2)
        .split(',')
        .map((wording): [string, string] => [wording.trim(), value]);
    });
}
