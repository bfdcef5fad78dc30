import { COUNTERS, NOT_COUNTERS, SMALL_COUNTERS } from './lexicon/counters';
import { MONEY_AFTER } from './lexicon/currencies';
import { NOT_UNITS, UNITS } from './lexicon/units';
import { createTrie, readLexicon } from './trie';

export interface UnitEntry {
  kind: 'unit' | 'counter' | 'money' | 'none';
  /** The code; for money the lexicon's name of it. */
  code: string;
}

const words = (list: readonly string[], entry: UnitEntry): [string, UnitEntry][] =>
  list.map((word) => [word, entry]);

const none: UnitEntry = { kind: 'none', code: '' };
const counter: UnitEntry = { kind: 'counter', code: 'count' };

/** Units, counter words and money in one trie, so that the longest wording wins: 人民币 over 人. */
export const unitTrie = createTrie<UnitEntry>([
  ...readLexicon(MONEY_AFTER).map(([word, code]): [string, UnitEntry] => [
    word,
    { kind: 'money', code },
  ]),
  ...readLexicon(UNITS).map(([word, code]): [string, UnitEntry] => [word, { kind: 'unit', code }]),
  ...words(NOT_UNITS.split(' '), none),
  ...words(NOT_COUNTERS.split(' '), none),
  ...words(COUNTERS, counter),
]);

export const smallCounters: ReadonlySet<string> = new Set(SMALL_COUNTERS);
