import { endsOf, type Moment } from './calendar';
import type { TimeExpression } from './times';

/** What a time expression is resolved with while a text is read from left to right. */
export interface TimeContext {
  /** The date of the text, absent when unknown. */
  published?: Moment;
  /** The year the paragraph speaks of, or else its section. */
  year?: number;
  /** The last period resolved: 同期, 当年, "the quarter" mean it. */
  last?: string;
  /** First year of the fiscal year the text speaks of; 今年 and 来年 then mean fiscal years. */
  fiscal?: number;
  /** What stands before the wording that is being read. */
  before: string;
}

/** The whole wording of a time, then the groups of its pattern. */
export type TimeParts = readonly (string | undefined)[];

/** One way of naming a time. */
export interface TimeRule {
  pattern: string;
  /** The period it names; undefined where it names none after all. */
  read: (parts: TimeParts, context: TimeContext) => string | undefined;
  /** True where the year it names is not the one the text goes on to speak of. */
  isPassing?: boolean;
}

/** How a language frames a time: `base` where figures are compared with it, `aside` where something was merely said on it. */
export type Framing = 'base' | 'aside' | undefined;

const lookBehind = 40;

/**
 * Makes a reader of times from rules; the first rule that matches at a place wins.
 *
 * @param frame - Judges how the wording between two places of a paragraph is framed.
 */
export function timeReader(
  rules: readonly TimeRule[],
  flags: string,
  frame: (piece: string, start: number, end: number, period: string) => Framing,
): (piece: string, context: TimeContext) => TimeExpression[] {
  const pattern = new RegExp(rules.map((rule) => `(${rule.pattern})`).join('|'), flags);
  let place = 1;
  const starts = rules.map((rule) => {
    const start = place;
    place += new RegExp(`${rule.pattern}|`, flags.replace('g', '')).exec('')?.length ?? 1;
    return start;
  });
  return (piece, context) => {
    const times: TimeExpression[] = [];
    pattern.lastIndex = 0;
    for (let match = pattern.exec(piece); match; match = pattern.exec(piece)) {
      const index = starts.findIndex((start) => match?.[start] !== undefined);
      const rule = rules[index];
      const start = match.index;
      const end = start + match[0].length;
      context.before = piece.slice(Math.max(0, start - lookBehind), start);
      const period = rule?.read(match.slice(starts[index], starts[index + 1]), context);
      if (period === undefined) continue;
      const framing = frame(piece, start, end, period);
      times.push({ start, end, period, aside: framing !== undefined });
      if (framing === 'base') continue;
      context.last = period;
      if (!rule?.isPassing) context.year = Number(endsOf(period)[1].slice(0, 4));
    }
    return times;
  };
}

/** The year a part of a year belongs to when none is named: the latest in which it has begun. */
function yearOfMonth(
  month: number,
  { year, published }: TimeContext,
  isAhead: boolean,
): number | undefined {
  if (year !== undefined && (isAhead || year <= (published?.year ?? year))) return year;
  if (!published) return undefined;
  const hasBegun = published.month === undefined || month <= published.month;
  return hasBegun || isAhead ? published.year : published.year - 1;
}

/** Builds the period of a part of a year, in the year named or else the one meant. */
export function partOfYear(
  named: number | undefined,
  month: number,
  context: TimeContext,
  isAhead: boolean,
  build: (year: number) => string,
): string | undefined {
  const year = named ?? yearOfMonth(month, context, isAhead);
  return year === undefined ? undefined : build(year);
}

export const isMonth = (value: number): boolean => value >= 1 && value <= 12;
