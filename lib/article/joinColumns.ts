import type { Paragraph, Piece } from './paragraph';

/**
 * Print columns. An e-paper shows the blocks of the printed page, and where a column ended a
 * paragraph goes on in the next block. Two neighbours are one paragraph when
 *
 * - the first stops mid-sentence: at a comma or enumeration comma (，、), inside an open bracket or
 *   quotation mark — or, in a print layout only, at a plain character or lower-case word after
 *   at least one whole sentence; never at 。！？；： or a closing quote;
 * - the second does not start like a new paragraph: no heading, no list item, no numbering or
 *   bullet, no indent that other paragraphs of the article lack;
 * - neither is a heading or a row of cells.
 *
 * So 推动产业高端化、 + 生态化发展。 join, and 坚持将重大项目摆在 + 首位。 join in print;
 * 一是强工业； + 二是兴消费。 stay apart, and so do 全年增长6%。 + 新增企业73家。
 */
export function continues(first: Paragraph, second: Paragraph, layout: Layout): boolean {
  if (first.heading || second.heading) return false;
  if (first.text.includes('\t') || second.text.includes('\t')) return false;
  if (second.indented && layout.indentsDiffer) return false;
  if (startsAnew.test(second.text) || second.block.closest('li,figcaption,caption,dt,dd'))
    return false;
  if (hanComma.test(first.text) || opensMore(first.text)) return true;
  if (latinOpenEnd.test(first.text)) {
    return first.text.length >= shortestLatin && latinGoesOn.test(second.text);
  }
  return layout.print && plainEnd.test(first.text) && wholeSentence.test(first.text);
}

export interface Layout {
  /** The page is an e-paper's. */
  print: boolean;
  /** Some paragraphs are indented and some are not, so an indent says something. */
  indentsDiffer: boolean;
}

const startsAnew =
  /^(?:[一二三四五六七八九十]{1,3}[、是要]|第[一二三四五六七八九十\d]+[章节条，、]|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.、．]|[①-⑳●■◆▲★▶•·※○□◎-])/;
const hanComma = /\p{Script=Han}[”’》）]?[，、]$/u;
const plainEnd = /\p{Script=Han}$|\p{Script=Han}[\d.]+$/u;
const wholeSentence = /[。！？]|，.*，/;
const latinOpenEnd = /[\p{Ll},]$/u;
/** Shorter lines are labels and list entries. */
const shortestLatin = 40;
const latinGoesOn = /^\p{Ll}/u;
const brackets: readonly (readonly [string, string])[] = [
  ['（', '）'],
  ['《', '》'],
  ['“', '”'],
  ['「', '」'],
];

/** Whether a bracket is still open at the end: 构建“吃住行游 goes on with 购”. */
function opensMore(text: string): boolean {
  const end = text.charAt(text.length - 1);
  if (/[。！？；：…!?;:.]/.test(end)) return false;
  return brackets.some(([open, close]) => {
    const opened = text.lastIndexOf(open);
    return opened >= 0 && text.indexOf(close, opened) < 0 && /\p{Script=Han}/u.test(text);
  });
}

/** A line of the article's text, and where its characters stand in the page. */
export interface Line {
  text: string;
  pieces: Piece[];
}

/** Joins paragraphs that a print layout cut; the pieces keep pointing at the separate blocks. */
export function joinColumns(paragraphs: readonly Paragraph[], print: boolean): Line[] {
  const running = paragraphs.filter(
    (paragraph) => !paragraph.heading && paragraph.text.length > 40,
  );
  const indented = running.filter((paragraph) => paragraph.indented).length;
  const layout = { print, indentsDiffer: indented > 0 && indented < running.length };
  const lines: Line[] = [];
  let previous: Paragraph | undefined;
  for (const paragraph of paragraphs) {
    const line = lines[lines.length - 1];
    if (line && previous && continues(previous, paragraph, layout)) {
      if (latinOpenEnd.test(line.text)) line.text += ' ';
      const shift = line.text.length;
      for (const piece of paragraph.pieces) line.pieces.push({ ...piece, at: piece.at + shift });
      line.text += paragraph.text;
    } else {
      lines.push({ text: paragraph.text, pieces: [...paragraph.pieces] });
    }
    previous = paragraph;
  }
  return lines;
}
