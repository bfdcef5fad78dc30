import Papa from 'papaparse';
import type { Note, SavedArticle } from '../notes/types';
import { type ArticleNotes, inTextOrder } from './ArticleNotes';
import { plainNumber } from './plainNumber';
import { textFragment } from './textFragment';

/** A spreadsheet would run these as formulas; full-width signs count in East Asian versions. */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** Text that a spreadsheet shows and does not run: an apostrophe before what would be a formula. */
function harmless(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

const number = (value: number | undefined) => (value === undefined ? '' : plainNumber(value));
const text = (value: string | null | undefined) => harmless(value ?? '');

type Cell = (note: Note, article: SavedArticle) => string;

const columns: Record<string, Cell> = {
  kind: ({ kind }) => kind,
  indicator: ({ figure }) => text(figure?.indicator),
  value: ({ figure }) => number(figure?.value),
  high: ({ figure }) => number(figure?.high),
  unit: ({ figure }) => text(figure?.unit),
  counter: ({ figure }) => text(figure?.counter),
  // A plain figure has no bound to show, and `=` alone in a cell begins a formula.
  bound: ({ figure }) => (figure && figure.bound !== '=' ? figure.bound : ''),
  change: ({ figure }) => figure?.change ?? '',
  basis: ({ figure }) => text(figure?.basis),
  period: ({ figure }) => text(figure?.period),
  status: ({ figure }) => figure?.status ?? '',
  strength: ({ target }) => target?.strength ?? '',
  horizon: ({ target }) => text(target?.horizon),
  quote: ({ anchor }) => text(anchor.quote.exact),
  note: ({ body }) => text(body),
  tags: ({ tags }) => text(tags.join('; ')),
  title: (_, { title }) => text(title),
  site: (_, { site }) => text(site),
  published: (_, { published }) => text(published),
  url: (_, { url }) => text(url),
  link: ({ anchor }, { url }) => text(textFragment(url, anchor.quote)),
};

/**
 * A table of the figures and targets, one row each, in text order: CSV after RFC 4180 in UTF-8
 * with a byte order mark, without which Excel garbles Chinese. Numbers are plain decimals; an
 * empty `bound` means the figure is just that.
 */
export function exportCsv(library: ArticleNotes[]): string {
  const rows = library.flatMap(({ article, notes }) =>
    inTextOrder(notes)
      .filter((note) => note.kind !== 'highlight')
      .map((note) => Object.values(columns).map((cell) => cell(note, article))),
  );
  const table = Papa.unparse([Object.keys(columns), ...rows], { newline: '\r\n' });
  return `\uFEFF${table}\r\n`;
}
