import type { Span } from './types';

/** A heading stands alone without closing punctuation; a row is a line of table cells. */
export type ParagraphKind = 'heading' | 'paragraph' | 'row';

export interface Paragraph extends Span {
  kind: ParagraphKind;
  /** Indices into `Layout.sentences`, half-open. */
  firstSentence: number;
  lastSentence: number;
}

export interface Sentence extends Span {
  paragraph: number;
  /** Indices into `Layout.clauses`, half-open. */
  firstClause: number;
  lastClause: number;
  /** True where it holds Chinese characters and is read as Chinese. */
  isChinese: boolean;
}

/** Text between two punctuation marks, without them and without surrounding space. */
export interface Clause extends Span {
  sentence: number;
  /** The mark before it: one of `, ; : |`, or empty at the start of a sentence. */
  opener: string;
}

export interface Layout {
  paragraphs: Paragraph[];
  sentences: Sentence[];
  clauses: Clause[];
}

const sentenceEnds = '。！？!?';
const quotesAfterEnd = '”’」』）)"';
const clauseMarks: Readonly<Record<string, string>> = {
  '，': ',',
  ',': ',',
  '；': ';',
  ';': ';',
  '：': ':',
  ':': ':',
  '—': ':',
  '–': ':',
};
const abbreviations = new Set(
  'mr mrs ms dr prof st no vs inc ltd co corp gen rep sen gov dept est approx fig vol jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);
const longestHeading = { chinese: 48, other: 110 };

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isSpace = (character: string): boolean =>
  character === ' ' || character === '\t' || character === '\u3000' || character === '\u00a0';
const isBreak = (character: string): boolean => character === '\n' || character === '\r';

/** A full stop that ends a sentence, not a decimal, an initial or an abbreviation. */
function isFullStop(folded: string, at: number): boolean {
  const next = folded[at + 1];
  if (next !== undefined && !isSpace(next) && !isBreak(next) && !quotesAfterEnd.includes(next)) {
    return false;
  }
  let start = at;
  while (start > 0 && at - start < 12 && /[A-Za-z.]/.test(folded[start - 1] ?? '')) start--;
  const word = folded.slice(start, at);
  const isInitial = /^(?:[A-Z]\.)*[A-Z]$/.test(word) && !isDigit(folded.charCodeAt(start - 1));
  if (isInitial) return next === undefined || isBreak(next);
  return !abbreviations.has(word.toLowerCase());
}

/** `,` and `:` between digits belong to a number, a single en dash to a range. */
function isClauseMark(folded: string, at: number): boolean {
  const character = folded[at] ?? '';
  const before = folded.charCodeAt(at - 1);
  const after = folded.charCodeAt(at + 1);
  if (character === '—') return folded[at + 1] === '—' || folded[at - 1] === '—';
  if (character === '–') return folded[at - 1] === ' ' && folded[at + 1] === ' ';
  if (character === ',' || character === ':') return !(isDigit(before) && isDigit(after));
  return character in clauseMarks;
}

/** In a Chinese heading a space parts two clauses. */
const isHan = (folded: string, at: number): boolean => /[\u4e00-\u9fff“”》]/.test(folded[at] ?? '');

/** Ideographs and letters, the most of any text, are never marks. */
const isPlain = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) || (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

interface Line extends Span {
  kind: ParagraphKind;
}

function kindOfLine(line: string): ParagraphKind {
  if (line.includes('\t') || line.startsWith('|') || line.includes(' | ')) return 'row';
  if (/^#{1,6}\s/.test(line)) return 'heading';
  const last = line[line.length - 1] ?? '';
  if ('。！？!?；;，,、：:.'.includes(last)) return 'paragraph';
  if (/[。；]|[.!?] [A-Z]/.test(line)) return 'paragraph';
  const longest = /[\u4e00-\u9fff]/.test(line) ? longestHeading.chinese : longestHeading.other;
  return line.length <= longest ? 'heading' : 'paragraph';
}

/** A print layout may cut a paragraph in mid-sentence; such a line runs on into the next one. */
function runsOn(line: string): boolean {
  const last = line[line.length - 1] ?? '';
  if ('，、'.includes(last)) return true;
  return /[\u4e00-\u9fff]/.test(last) && line.length >= 20 && /[，。；]/.test(line);
}

function readLines(folded: string): Line[] {
  const lines: Line[] = [];
  let open = false;
  for (let start = 0; start < folded.length; ) {
    let end = start;
    while (end < folded.length && !isBreak(folded[end] ?? '')) end++;
    let from = start;
    let to = end;
    while (from < to && isSpace(folded[from] ?? '')) from++;
    while (to > from && isSpace(folded[to - 1] ?? '')) to--;
    if (to > from) {
      const line = folded.slice(from, to);
      const kind = kindOfLine(line);
      const previous = lines[lines.length - 1];
      if (open && previous && kind !== 'row' && !line.startsWith('#')) previous.end = to;
      else lines.push({ start: from, end: to, kind });
      open = (kind === 'paragraph' || open) && runsOn(line);
    }
    start = end + 1;
  }
  return lines;
}

/**
 * Cuts a text into paragraphs, sentences and clauses.
 *
 * @param folded - The text with its characters folded one to one; offsets are those of the text.
 * @returns All three levels in text order, each level pointing to the one above it. Linear.
 */
export function segment(folded: string): Layout {
  const layout: Layout = { paragraphs: [], sentences: [], clauses: [] };
  for (const line of readLines(folded)) {
    const paragraph: Paragraph = {
      ...line,
      firstSentence: layout.sentences.length,
      lastSentence: layout.sentences.length,
    };
    cutLine(folded, line, layout, layout.paragraphs.length);
    paragraph.lastSentence = layout.sentences.length;
    layout.paragraphs.push(paragraph);
  }
  return layout;
}

function cutLine(folded: string, line: Line, layout: Layout, paragraph: number): void {
  let sentenceStart = line.start;
  let firstClause = layout.clauses.length;
  let clauseStart = line.start;
  let opener = '';
  const pushClause = (end: number): void => {
    let from = clauseStart;
    let to = end;
    while (from < to && /[\s\u3000]/.test(folded[from] ?? '')) from++;
    while (to > from && /[\s\u3000]/.test(folded[to - 1] ?? '')) to--;
    if (to > from)
      layout.clauses.push({ start: from, end: to, sentence: layout.sentences.length, opener });
  };
  const pushSentence = (end: number): void => {
    if (layout.clauses.length > firstClause) {
      layout.sentences.push({
        start: sentenceStart,
        end,
        paragraph,
        firstClause,
        lastClause: layout.clauses.length,
        isChinese: /[\u4e00-\u9fff]/.test(folded.slice(sentenceStart, end)),
      });
    }
    sentenceStart = end;
    firstClause = layout.clauses.length;
    opener = '';
  };
  for (let at = line.start; at < line.end; at++) {
    if (isPlain(folded.charCodeAt(at))) continue;
    const character = folded[at] ?? '';
    const cell =
      (line.kind === 'row' && (character === '\t' || character === '|')) ||
      (line.kind === 'heading' &&
        isSpace(character) &&
        isHan(folded, at - 1) &&
        isHan(folded, at + 1));
    if (cell || (character in clauseMarks && isClauseMark(folded, at))) {
      pushClause(at);
      clauseStart = at + 1;
      opener = cell ? '|' : (clauseMarks[character] ?? '');
    } else if (sentenceEnds.includes(character) || (character === '.' && isFullStop(folded, at))) {
      pushClause(at);
      let end = at + 1;
      while (end < line.end && (quotesAfterEnd + sentenceEnds).includes(folded[end] ?? '')) end++;
      pushSentence(end);
      clauseStart = end;
      at = end - 1;
    }
  }
  pushClause(line.end);
  pushSentence(line.end);
}

/** Index of the last item that starts at or before a place; -1 before the first. */
export function indexAt(items: readonly Span[], place: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
