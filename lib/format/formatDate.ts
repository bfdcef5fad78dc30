import type { InterfaceLocale } from './InterfaceLocale';

/**
 * Says the day an article is of, as the page states it: the reader's own time zone would move it.
 *
 * @param published - ISO 8601 date or date-time; anything else is given back as it stands.
 */
export function formatDate(published: string, locale: InterfaceLocale): string {
  const date = new Date(`${published.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return published;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(date);
}
