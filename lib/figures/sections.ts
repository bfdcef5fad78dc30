import type { Moment } from './calendar';
import { sectionCues } from './lexicon/cues';
import { chineseGoals } from './lexicon/goals';
import type { Layout } from './segment';
import { indexAt } from './segment';
import type { TimeExpression } from './times';

/** Which way a stretch of text looks, and the heading that says so. */
export interface Section {
  direction: 'past' | 'future' | 'open';
  /** Index of the governing heading among the paragraphs, -1 before the first. */
  heading: number;
}

/** 一、 and 二、 head the parts of a report; their direction holds for every heading below them. */
const chapter = /^(?:#{1,2}\s|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}[章部])/;

const outcome = /了|已|取得|完成|达(?:到)?\d|荣获|获评|成功|突破|圆满|明显|成效|增长\d|同比/;

/**
 * Tells for every paragraph whether it looks back or ahead: from its heading, its chapter,
 * or the way its clauses are put.
 */
export function readSections(
  folded: string,
  layout: Layout,
  times: readonly TimeExpression[],
  published: Moment | undefined,
): Section[] {
  let chapterDirection: Section['direction'] = 'open';
  let direction: Section['direction'] = 'open';
  let heading = -1;
  return layout.paragraphs.map((paragraph, index) => {
    const text = folded.slice(paragraph.start, paragraph.end);
    if (paragraph.kind === 'heading') {
      const own = directionOf(text, paragraph.start, paragraph.end, times, published);
      if (chapter.test(text)) chapterDirection = own;
      direction = own === 'open' ? chapterDirection : own;
      heading = index;
      return { direction, heading };
    }
    if (direction !== 'open') return { direction, heading };
    return { direction: isOrders(folded, layout, index) ? 'future' : 'open', heading };
  });
}

function directionOf(
  text: string,
  start: number,
  end: number,
  times: readonly TimeExpression[],
  published: Moment | undefined,
): Section['direction'] {
  const isPast = sectionCues.past.test(text);
  const isFuture = sectionCues.future.test(text);
  if (isPast !== isFuture) return isPast ? 'past' : 'future';
  if (isFuture || !published) return 'open';
  // A bare year to come is a heading of plans; a headline that names one is not.
  const time = times[indexAt(times, start - 1) + 1];
  const isBareYear =
    time !== undefined && time.start < end && end - start - (time.end - time.start) <= 8;
  return isBareYear && /^\d{4}$/.test(time.period) && Number(time.period) > published.year
    ? 'future'
    : 'open';
}

function isOrders(folded: string, layout: Layout, paragraph: number): boolean {
  const { firstSentence, lastSentence } = layout.paragraphs[paragraph] ?? {
    firstSentence: 0,
    lastSentence: 0,
  };
  const first = layout.sentences[firstSentence]?.firstClause ?? 0;
  const last = layout.sentences[lastSentence - 1]?.lastClause ?? 0;
  let orders = 0;
  let outcomes = 0;
  for (const { start, end } of layout.clauses.slice(first, last)) {
    const clause = folded.slice(start, end);
    // 加强…；推进…；完善…: a list of orders speaks of what is to be done.
    if (chineseGoals.order.test(clause)) orders++;
    if (outcome.test(clause)) outcomes++;
  }
  return orders >= 4 && orders * 2 >= last - first && outcomes * 8 <= last - first;
}
