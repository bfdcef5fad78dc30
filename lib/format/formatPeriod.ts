import type { MessageKey, Translate } from '../translate';
import { interfaceLocale } from './InterfaceLocale';

const parts: Readonly<Record<string, MessageKey>> = {
  H1: 'periodHalf1',
  H2: 'periodHalf2',
  Q1: 'periodQuarter1',
  Q2: 'periodQuarter2',
  Q3: 'periodQuarter3',
  Q4: 'periodQuarter4',
};

/**
 * Says a period in words.
 *
 * @param period - In the notation of `Figure.period`: `2024`, `2024-Q3`, `2024-05-18`, `2021/2025`;
 *   anything else is given back as it stands.
 */
export function formatPeriod(period: string, translate: Translate): string {
  const [from, to] = period.split('/');
  if (from && to)
    return translate('periodRange', formatPeriod(from, translate), formatPeriod(to, translate));
  const match = /^(\d{4})(?:-(?:([HQ]\d)|(\d\d)(?:-(\d\d))?))?$/.exec(period);
  if (!match) return period;
  const [, year = '', part, month, day] = match;
  const key = part === undefined ? undefined : parts[part];
  if (key) return translate(key, year);
  if (part !== undefined) return period;
  if (month === undefined) return translate('periodYear', year);
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return new Intl.DateTimeFormat(interfaceLocale(translate('localeTag')), {
    year: 'numeric',
    month: 'long',
    ...(day !== undefined && { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(date);
}
