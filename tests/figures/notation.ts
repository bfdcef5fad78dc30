import { readdirSync, readFileSync } from 'node:fs';
import { fold } from '../../lib/figures/fold';
import { quantities } from '../../lib/figures/quantities';
import type { Context, Language, Quantity } from '../../lib/figures/types';

/** A text and what is to be found in it, each as `wording|unit value bound change`. */
export interface NotedCase {
  name: string;
  text: string;
  context: Context;
  expected: string[];
}

const marked = /\[([^[\]|]+)\|([^[\]]+)\]/g;

/**
 * Reads one line of a case file: `营收[73.2亿元|CNY 7.32e9], 增速[106.8%|% 106.8 up]`. A range is
 * `6..7`; a bound and a change that are not named must not be found; a basis follows as `@year`. A
 * line without brackets must yield nothing; `⏎` stands for a line break.
 */
export function readNotation(line: string, context: Context): NotedCase {
  const expected: string[] = [];
  const text = line.replaceAll('⏎', '\n').replace(marked, (_, wording: string, reading: string) => {
    expected.push(`${wording}|${normalise(reading)}`);
    return wording;
  });
  return { name: line, text, context, expected };
}

const normalise = (reading: string): string =>
  reading
    .trim()
    .split(/\s+/)
    .map((part) => part.split('..').map(plain).join('..'))
    .join(' ');

const plain = (part: string): string =>
  /^-?\d/.test(part) && Number.isFinite(Number(part)) ? String(Number(part)) : part;

const unitWithoutSpaces = (unit: string): string => unit.replaceAll(' ', '_');

function write(text: string, quantity: Quantity, withBasis: boolean): string {
  const { start, end, value, high, unit, bound, change, basis } = quantity;
  const parts = [unitWithoutSpaces(unit), high === undefined ? `${value}` : `${value}..${high}`];
  if (bound !== '=') parts.push(bound);
  if (change) parts.push(change);
  if (withBasis && basis) parts.push(`@${basis}`);
  return `${text.slice(start, end)}|${parts.join(' ')}`;
}

/** Runs stages 1 to 6 on a case; the trail says which rule made each figure and what was left out. */
export function runCase(noted: NotedCase): { found: string[]; trail: string } {
  const { text, context, expected } = noted;
  const read = quantities(text, fold(text), context);
  const withBasis = expected.some((one) => one.includes(' @'));
  const found = read.quantities.map((quantity) => write(text, quantity, withBasis));
  const made = read.quantities.map(
    (quantity) => `  ${text.slice(quantity.start, quantity.end)} by ${quantity.rule}`,
  );
  const left = read.exclusions.map(
    (exclusion) =>
      `  ${text.slice(exclusion.start, exclusion.end)} is left out: ${exclusion.reason}`,
  );
  return { found, trail: [noted.name, ...made, ...left].join('\n') };
}

const folder = new URL('./cases/', import.meta.url);

/**
 * Reads a case file: a line a case, `#` begins a comment, `@ en HK` sets language and place for the
 * lines below it.
 */
export function readCases(name: string): NotedCase[] {
  let context: Context = {};
  const cases: NotedCase[] = [];
  for (const line of readFileSync(new URL(`${name}.txt`, folder), 'utf8').split('\n')) {
    if (!line.trim() || line.startsWith('#')) continue;
    if (line.startsWith('@ ')) {
      const [, lang, region] = line.split(/\s+/);
      context = { lang: lang as Language, ...(region ? { region } : {}) };
    } else cases.push(readNotation(line, context));
  }
  return cases;
}

export const caseFiles = (): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => file.replace(/\.txt$/, ''))
    .sort();
