import type { Survey } from '../survey';

/** One reason for or against a page being an article. */
export interface Signal {
  name: string;
  /** Points and what they are for, or `null` when the page says nothing either way. */
  measure: (survey: Survey) => Finding | null;
}

export interface Finding {
  points: number;
  /** What was found: `densest block 1,240 of 1,500 characters`. */
  found: string;
}
