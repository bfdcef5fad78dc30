import type { Moment } from './calendar';
import { sectionCues } from './lexicon/cues';
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

/**
 * Tells for every paragraph whether it looks back or ahead: from its heading or its chapter.
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
    return { direction, heading };
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
