/** A point in time as precise as it is known. */
export interface Moment {
  year: number;
  month?: number;
  day?: number;
}

const two = (value: number): string => String(value).padStart(2, '0');

export const yearPeriod = (year: number): string => String(year);
export const halfPeriod = (year: number, half: number): string => `${year}-H${half}`;
export const quarterPeriod = (year: number, quarter: number): string => `${year}-Q${quarter}`;
export const monthPeriod = (year: number, month: number): string => `${year}-${two(month)}`;
export const dayPeriod = (year: number, month: number, day: number): string =>
  `${year}-${two(month)}-${two(day)}`;

/** `2024/2026`; one period where both ends are the same. */
export const intervalPeriod = (from: string, to: string): string =>
  from === to ? from : `${from}/${to}`;

/** The months `from` to `to` of one year: `2024-01/2024-09`. */
export const monthsPeriod = (year: number, from: number, to: number): string =>
  intervalPeriod(monthPeriod(year, from), monthPeriod(year, to));

/** Reads an ISO date of any precision; undefined when it is none. */
export function readMoment(iso: string | undefined): Moment | undefined {
  const match = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?/.exec(iso ?? '');
  if (!match) return undefined;
  const moment: Moment = { year: Number(match[1]) };
  if (match[2]) moment.month = Number(match[2]);
  if (match[3]) moment.day = Number(match[3]);
  return moment;
}

export function momentPeriod({ year, month, day }: Moment): string {
  if (month === undefined) return yearPeriod(year);
  return day === undefined ? monthPeriod(year, month) : dayPeriod(year, month, day);
}

/** The day so many days away; the moment itself when its day is not known. */
export function addDays(moment: Moment, days: number): Moment {
  if (moment.month === undefined || moment.day === undefined) return moment;
  const date = new Date(Date.UTC(moment.year, moment.month - 1, moment.day + days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The month so many months away. */
export function addMonths({ year, month }: Moment, months: number): string {
  if (month === undefined) return yearPeriod(year);
  const count = year * 12 + month - 1 + months;
  return monthPeriod(Math.floor(count / 12), (count % 12) + 1);
}

/** First and last part of an interval, the same for a single period. */
export function endsOf(period: string): [string, string] {
  const [from = period, to = from] = period.split('/');
  return [from, to];
}

/** The last day of a period as `[year, month, day]`, for comparing with a date. */
function lastDay(period: string): number {
  const [, to] = endsOf(period);
  const match = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(\d{2})(?:-(\d{2}))?))?$/.exec(to);
  if (!match) return Number.NaN;
  const [, year, half, quarter, month, day] = match;
  const lastMonth = half
    ? Number(half) * 6
    : quarter
      ? Number(quarter) * 3
      : month
        ? Number(month)
        : 12;
  return Number(year) * 10_000 + lastMonth * 100 + (day ? Number(day) : 31);
}

/** True when the period ends after the moment: it is still to come or under way. */
export function endsAfter(period: string, moment: Moment): boolean {
  const end = moment.year * 10_000 + (moment.month ?? 12) * 100 + (moment.day ?? 31);
  return lastDay(period) > end;
}

/** True when the whole period lies after the moment. */
export function startsAfter(period: string, moment: Moment): boolean {
  const [from] = endsOf(period);
  const match = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(\d{2})(?:-(\d{2}))?))?$/.exec(from);
  if (!match) return false;
  const [, year, half, quarter, month, day] = match;
  const first = half
    ? Number(half) * 6 - 5
    : quarter
      ? Number(quarter) * 3 - 2
      : month
        ? Number(month)
        : 1;
  const start = Number(year) * 10_000 + first * 100 + (day ? Number(day) : 1);
  return start > moment.year * 10_000 + (moment.month ?? 12) * 100 + (moment.day ?? 31);
}
