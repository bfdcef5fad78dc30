import type { InterfaceLocale } from './InterfaceLocale';
import { intlUnits, unitWords } from './unitWords';

const isCurrency = (unit: string) => /^[A-Z]{3}$/.test(unit);
const isHan = (words: string) => /^\p{Script=Han}/u.test(words);

/** Between a number and the words after it: Chinese writes none. */
const gap = (words: string) => (isHan(words) || words === '‰' ? '' : ' ');

function currencyName(code: string, locale: InterfaceLocale): string {
  if (code === 'CNY' && locale === 'zh-Hans') return '元';
  return new Intl.DisplayNames(locale, { type: 'currency' }).of(code) ?? code;
}

function intlParts(unit: string, amount: number, locale: InterfaceLocale): Intl.NumberFormatPart[] {
  const identifier = intlUnits[unit];
  if (identifier === undefined) return [];
  const isDuration = /^(year|month|week|day|hour|minute|second)$/.test(identifier);
  const unitDisplay = isDuration ? 'long' : 'short';
  const format = new Intl.NumberFormat(locale, { style: 'unit', unit: identifier, unitDisplay });
  return format.formatToParts(amount);
}

/** The unit's words alone, for one of it: what stands after the stroke in 元/吨. */
function unitName(unit: string, locale: InterfaceLocale): string {
  const words = unitWords[unit];
  if (words) return locale === 'en' ? words.en[0] : words[locale];
  return intlParts(unit, 1, locale).find(({ type }) => type === 'unit')?.value ?? unit;
}

/**
 * Puts a unit to a number already written.
 *
 * @param number - The number in words: `7.32 billion`, `6–7`.
 * @param amount - Its value, for the plural.
 * @param unit - A unit code as in `Quantity.unit`; an unknown one is written as it stands.
 * @param counter - The counter word of a `count`, as written in the text.
 */
export function formatUnit(
  number: string,
  amount: number,
  unit: string,
  counter: string | undefined,
  locale: InterfaceLocale,
): string {
  if (unit === 'rank') return number;
  if (unit === 'count') return counter ? `${number}${gap(counter)}${counter}` : number;
  const [base = unit, ...per] = unit.split('/');
  if (per.length > 0 && !intlUnits[unit]) {
    const bases = formatUnit(number, amount, base, counter, locale);
    return [bases, ...per.map((part) => unitName(part, locale))].join('/');
  }
  if (isCurrency(unit)) {
    // A code is what both a reader of the wire and a spreadsheet expect of English.
    if (locale === 'en') return `${unit} ${number}`;
    return `${number}${currencyName(unit, locale)}`;
  }
  const words = unitWords[unit];
  if (words) {
    const name = locale === 'en' ? words.en[amount === 1 ? 0 : 1] : words[locale];
    return `${number}${gap(name)}${name}`;
  }
  const parts = intlParts(unit, amount, locale);
  if (parts.length === 0) return `${number}${gap(unit)}${unit}`;
  const isNumber = ({ type }: Intl.NumberFormatPart) => type !== 'unit' && type !== 'literal';
  const first = parts.findIndex(isNumber);
  return parts
    .map((part, index) => (index === first ? number : isNumber(part) ? '' : part.value))
    .join('');
}
