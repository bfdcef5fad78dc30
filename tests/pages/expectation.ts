import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a page of this folder must be read as; written by hand beside it, in a file of its name. */
export interface Expectation {
  /** Where the page is read; addresses count in judging. */
  address: string;
  isArticle: boolean;
  /** Why only a browser can show this page; absent, and any document will do. */
  browser?: string;
  title?: string;
  byline?: string | null;
  site?: string | null;
  published?: string | null;
  language?: string;
  /** The text, line by line. */
  text?: string[];
  /** How many lines and at least how many characters it has, where it is too long to write down. */
  lines?: number;
  characters?: number;
}

const folder = import.meta.dirname;

/** Every page by name, whether or not anything is expected of it. */
export const pageNames: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replace(/\.html$/, ''));

export function markupOf(name: string): string {
  return readFileSync(join(folder, `${name}.html`), 'utf8');
}

/** @throws Where nothing is expected of the page. */
export function expectationOf(name: string): Expectation {
  return JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
}
