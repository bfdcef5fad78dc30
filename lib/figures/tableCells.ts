import type { Modified } from './modifiers';
import { type LocalMoney, moneyBefore, resolveMoney } from './money';
import { toValue } from './numeral';
import { readScaleWords } from './numeralsEnglish';
import { scaleAt } from './numeralsScale';
import type { Change, Span } from './types';
import { unitTrie } from './unitsRead';

interface Row extends Span {
  cells: Span[];
}

interface CellUnit {
  code: string;
  exponent: number;
  change: Change;
}

const isRow = (line: string): boolean => line.includes('\t') || /^\||\S\s?\|\s?\S/.test(line);
const numeric = /^[-+−]?\d[\d,]*(?:\.\d+)?\s?%?$/;
const year = /^(?:19|20)\d{2}\s?年?$/;

function cutCells(folded: string, start: number, end: number): Row {
  const cells: Span[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    const character = at === end ? '\t' : folded.charAt(at);
    if (character !== '\t' && character !== '|') continue;
    cells.push({ start: from, end: at });
    from = at + 1;
  }
  // The strokes around a row of Markdown part no cells.
  if (folded.charAt(start) === '|') cells.shift();
  if (folded.charAt(end - 1) === '|') cells.pop();
  return { start, end, cells };
}

function readRows(folded: string): Row[] {
  const rows: Row[] = [];
  for (let start = 0; start < folded.length; ) {
    const stop = folded.indexOf('\n', start);
    const end = stop < 0 ? folded.length : stop;
    if (isRow(folded.slice(start, end))) rows.push(cutCells(folded, start, end));
    start = end + 1;
  }
  return rows;
}

const wordingOf = (folded: string, cell: Span): string => folded.slice(cell.start, cell.end).trim();

/** Reads a unit that stands alone: 亿元, 万人, %, `US$ million`. */
function readUnitWords(written: string, local: LocalMoney): CellUnit | null {
  const words = written.trim();
  const money = /^[A-Za-z]{0,3}[$€£¥]/.exec(words)?.[0];
  const before = money ? moneyBefore.until(words, money.length) : null;
  const scale =
    scaleAt(words, 0) ??
    readScaleWords(
      ` ${words
        .slice(money?.length ?? 0)
        .trim()
        .replace(/s$/, '')}`,
      0,
    );
  if (before) {
    return {
      code: resolveMoney(before.value, local).code,
      exponent: scale?.exponent ?? 0,
      change: null,
    };
  }
  const end = scaleAt(words, 0)?.end ?? 0;
  const hit = unitTrie.from(words, end);
  if (!hit || hit.end !== words.length || hit.value.kind === 'none') return null;
  const { kind, code } = hit.value;
  const unit = kind === 'money' ? resolveMoney(code, local) : { code, exponent: 0 };
  return {
    code: unit.code,
    exponent: unit.exponent + (scaleAt(words, 0)?.exponent ?? 0),
    change: null,
  };
}

const changeOf = (label: string): Change =>
  /增长|增速|增幅|±|growth|increase|change/i.test(label)
    ? 'up'
    : /下降|降幅|decrease/i.test(label)
      ? 'down'
      : null;

const withChange = (label: string, found: CellUnit): CellUnit => ({
  ...found,
  change: found.code === '%' ? changeOf(label) : null,
});

/** The unit a label names in brackets at its end: 出口额（亿美元）. */
function unitInBrackets(label: string, local: LocalMoney): CellUnit | null {
  const bracket = /[（(]([^（()）]{1,16})[)）]\s*$/.exec(label)?.[1];
  const found = bracket ? readUnitWords(bracket, local) : null;
  return found && withChange(label, found);
}

/** The unit that is the whole of a cell, as in a column of units. */
function unitAlone(label: string, local: LocalMoney): CellUnit | null {
  const found = readUnitWords(label, local);
  return found && withChange(label, found);
}

/** The cell above in the nearest row of words: the head of a column. */
function headOf(folded: string, rows: readonly Row[], index: number, column: number): string {
  const width = rows[index]?.cells.length;
  for (let above = index - 1; above >= 0 && above > index - 60; above--) {
    const row = rows[above];
    if (!row || (rows[above + 1]?.start ?? 0) > row.end + 2) return '';
    const cell = row.cells[column];
    if (row.cells.length !== width || !cell) continue;
    const written = wordingOf(folded, cell);
    if (/^[-:=]+$/.test(written)) continue;
    if (!numeric.test(written) || year.test(written)) return written;
  }
  return '';
}

function readCell(
  folded: string,
  rows: readonly Row[],
  index: number,
  column: number,
  local: LocalMoney,
): CellUnit | null {
  const row = rows[index];
  const head = headOf(folded, rows, index, column);
  const ofHead = unitInBrackets(head, local) ?? unitAlone(head, local);
  if (ofHead) return ofHead;
  for (const [place, cell] of (row?.cells ?? []).entries()) {
    const written = wordingOf(folded, cell);
    if (numeric.test(written)) continue;
    // The first cell names the thing: 人口 is what is counted there, not a counter word.
    const ofRow = unitInBrackets(written, local) ?? (place > 0 ? unitAlone(written, local) : null);
    if (ofRow)
      return { ...ofRow, change: ofRow.code === '%' ? (changeOf(head) ?? ofRow.change) : null };
  }
  return null;
}

/** Gives bare numbers in the cells of a table the unit of their row or column. */
export function readTableCells(
  folded: string,
  found: readonly Modified[],
  local: LocalMoney,
): Modified[] {
  if (!folded.includes('\t') && !folded.includes('|')) return [...found];
  const rows = readRows(folded);
  let index = 0;
  return found.map((measure) => {
    while ((rows[index]?.end ?? Number.POSITIVE_INFINITY) < measure.start) index++;
    const row = rows[index];
    if (!row || measure.start < row.start || measure.unitCode !== null) return measure;
    const column = row.cells.findIndex(
      (cell) => cell.start <= measure.start && measure.end <= cell.end,
    );
    const cell = row.cells[column];
    const isWhole = cell && wordingOf(folded, cell) === folded.slice(measure.start, measure.end);
    if (!isWhole || column === 0 || year.test(wordingOf(folded, cell))) return measure;
    const unit = readCell(folded, rows, index, column, local);
    if (!unit) return measure;
    const exponent = measure.exponent + unit.exponent;
    const value = toValue(measure.digits, exponent);
    const change = unit.change && value < 0 ? 'down' : unit.change;
    return {
      ...measure,
      exponent,
      value,
      unitCode: unit.code,
      direction: change,
      rule: `${measure.rule}+cell`,
    };
  });
}
