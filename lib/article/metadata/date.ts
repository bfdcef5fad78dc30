const zone = '(?:Z|[+-]\\d{2}:?\\d{2})';
const iso = new RegExp(
  `^(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ]+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:\\.\\d+)?\\s*(${zone})?)?`,
);
const time =
  '(?:[\\sT·|　]*(?:星期[一二三四五六日天]|周[一二三四五六日])?[\\s|　]*(\\d{1,2})[:：时](\\d{2})(?:[:：分](\\d{2}))?)?';
const numeric = new RegExp(
  `(?<!\\d)(20\\d{2}|19\\d{2})\\s*(?:年|[-./])\\s*(\\d{1,2})\\s*(?:月|[-./])\\s*(\\d{1,2})(?!\\d)日?${time}`,
);
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const month = '(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?';
const clock = '(?:[\\s,]*(?:at\\s+)?(\\d{1,2}):(\\d{2})\\s*(a\\.?m|p\\.?m)?)?';
const monthFirst = new RegExp(
  `\\b${month}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d{2})${clock}`,
  'i',
);
const dayFirst = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+${month},?\\s+((?:19|20)\\d{2})${clock}`,
  'i',
);

interface Parts {
  year: string | undefined;
  month: number;
  day: string | undefined;
  hour?: string | undefined;
  minute?: string | undefined;
  second?: string | undefined;
  zone?: string | undefined;
}

/**
 * Reads the first date in a text.
 *
 * @returns ISO 8601: `2025-01-24`, `2024-05-18T08:30` or `2024-05-18T08:30:00+08:00`. A zone only
 *   where the text gives one. `null` without a valid date from 1980 on.
 */
export function readDate(text: string): string | null {
  const clean = text.trim();
  const standard = iso.exec(clean);
  if (standard) {
    const [, year, month, day, hour, minute, second, zone] = standard;
    return toIso({ year, month: Number(month), day, hour, minute, second, zone });
  }
  const written = numeric.exec(clean);
  if (written) {
    const [, year, month, day, hour, minute, second] = written;
    return toIso({ year, month: Number(month), day, hour, minute, second });
  }
  return readEnglish(clean);
}

function readEnglish(text: string): string | null {
  const us = monthFirst.exec(text);
  if (us) {
    const [, name = '', day, year, hour, minute, half] = us;
    return toIso({ year, month: monthNumber(name), day, hour: hour24(hour, half), minute });
  }
  const british = dayFirst.exec(text);
  if (!british) return null;
  const [, day, name = '', year, hour, minute, half] = british;
  return toIso({ year, month: monthNumber(name), day, hour: hour24(hour, half), minute });
}

function monthNumber(name: string): number {
  return months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function hour24(hour: string | undefined, half: string | undefined): string | undefined {
  if (!hour || !half) return hour;
  const evening = half.toLowerCase().startsWith('p');
  return String((Number(hour) % 12) + (evening ? 12 : 0));
}

function toIso(parts: Parts): string | null {
  const year = Number(parts.year);
  const day = Number(parts.day);
  const exists = new Date(Date.UTC(year, parts.month - 1, day)).getUTCDate() === day;
  if (year < 1980 || year > 2100 || parts.month < 1 || parts.month > 12 || !exists || day < 1)
    return null;
  const two = (value: string | number): string => String(value).padStart(2, '0');
  const date = `${year}-${two(parts.month)}-${two(day)}`;
  if (!parts.hour || !parts.minute || Number(parts.hour) > 23 || Number(parts.minute) > 59)
    return date;
  const seconds = parts.second ? `:${two(parts.second)}` : '';
  const time = `${two(parts.hour)}:${two(parts.minute)}${seconds}`;
  // Midnight to the second and nowhere in the world is a date that was stored as a time.
  if (time === '00:00:00' && !parts.zone) return date;
  const offset = parts.zone?.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2') ?? '';
  return `${date}T${time}${offset}`;
}
