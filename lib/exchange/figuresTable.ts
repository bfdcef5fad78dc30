import type { FigureReading, Note } from '../notes/types';
import { escapeMarkdown } from './escapeMarkdown';
import { plainNumber } from './plainNumber';

function cell(text: string): string {
  return escapeMarkdown(text.replace(/\s+/g, ' ').trim());
}

function valueText({ bound, value, high }: FigureReading): string {
  const range =
    high === undefined ? plainNumber(value) : `${plainNumber(value)} – ${plainNumber(high)}`;
  return bound === '=' ? range : `${bound} ${range}`;
}

/**
 * A Markdown table of the figures among notes; empty when there are none.
 *
 * @param linkTo - The address of a note's words in its article.
 */
export function figuresTable(notes: Note[], linkTo: (note: Note) => string): string {
  const rows = notes.flatMap((note) => {
    const { figure } = note;
    if (!figure) return [];
    const quote = `[${cell(note.anchor.quote.exact)}](${linkTo(note)})`;
    const cells = [figure.indicator ?? '', valueText(figure), figure.unit, figure.change ?? '']
      .concat(figure.period ?? '', figure.status)
      .map(cell);
    return [`| ${[...cells, quote].join(' | ')} |`];
  });
  if (rows.length === 0) return '';
  const heads = ['Indicator', 'Value', 'Unit', 'Change', 'Period', 'Status', 'As written'];
  return [`| ${heads.join(' | ')} |`, `|${' --- |'.repeat(heads.length)}`, ...rows].join('\n');
}
