import type { Moment } from './calendar';
import { readMoment } from './calendar';
import { indexAt, type Layout } from './segment';
import type { TimeContext } from './timeRules';
import { readChineseTimes } from './timesChinese';
import { readEnglishTimes } from './timesEnglish';
import type { Context, Span } from './types';

/** A wording that names a time, resolved with the date of the text. */
export interface TimeExpression extends Span {
  /** In the notation of `Figure.period`. */
  period: string;
  /** True where no figure is about it: the base of a comparison (比上年, from 2019 levels) or the day of a report. */
  aside: boolean;
}

const dateline = /(\d{4})\s?[年.-]\s?(\d{1,2})\s?[月.-]\s?(\d{1,2})\s?日?/;
const englishDateline =
  /\b(January|February|March|April|May|June|July|August|September|October|November|December) (\d{1,2}), (\d{4})\b/;
const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** （一）, 1. and ### continue the section they stand in. */
const subordinateHeading = /^(?:[(（\d]|#{3,6}\s)/;

/** The date in the first lines of a text, where a text without known date often says it. */
function readDateline(folded: string): Moment | undefined {
  const head = folded.slice(0, 600);
  const chinese = dateline.exec(head);
  if (chinese && Number(chinese[2]) <= 12 && Number(chinese[3]) <= 31) {
    return { year: Number(chinese[1]), month: Number(chinese[2]), day: Number(chinese[3]) };
  }
  const english = englishDateline.exec(head);
  if (!english) return undefined;
  return {
    year: Number(english[3]),
    month: months.indexOf(english[1] ?? '') + 1,
    day: Number(english[2]),
  };
}

export function publishedMoment(folded: string, context: Context): Moment | undefined {
  return readMoment(context.published) ?? readDateline(folded);
}

/**
 * Finds every wording that names a time and resolves it.
 *
 * @param folded - The whole text, folded.
 * @param layout - Its paragraphs, which bound how far a year carries.
 * @param published - The date of the text, if known; relative wordings need it.
 * @param quantities - Spans that are numbers of something and therefore no years.
 * @returns Time expressions in text order, never overlapping.
 */
export function readTimes(
  folded: string,
  layout: Layout,
  published: Moment | undefined,
  quantities: readonly Span[],
): TimeExpression[] {
  const times: TimeExpression[] = [];
  let sectionYear: number | undefined;
  let fiscal: number | undefined;
  for (const paragraph of layout.paragraphs) {
    const context: TimeContext = { before: '' };
    if (published) context.published = published;
    if (sectionYear !== undefined) context.year = sectionYear;
    if (fiscal !== undefined) context.fiscal = fiscal;
    const before = times.length;
    const piece = folded.slice(paragraph.start, paragraph.end);
    const read = /[\u4e00-\u9fff]/.test(piece) ? readChineseTimes : readEnglishTimes;
    for (const time of read(piece, context)) {
      const placed = {
        ...time,
        start: time.start + paragraph.start,
        end: time.end + paragraph.start,
      };
      const at = indexAt(quantities, placed.end - 1);
      const overlapping = quantities[at];
      // 未来十年 holds the quantity 十年; a year inside a quantity is no year.
      if (overlapping && overlapping.end > placed.start && overlapping.start <= placed.start)
        continue;
      times.push(placed);
    }
    fiscal = context.fiscal;
    if (paragraph.kind === 'heading') {
      const first = times[before];
      if (first && !first.aside) sectionYear = Number(first.period.slice(0, 4));
      else if (!subordinateHeading.test(piece)) sectionYear = undefined;
    }
  }
  return times;
}
