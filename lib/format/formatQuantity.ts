import type { FigureReading } from '../notes/types';
import { formatNumber, type Notation } from './formatNumber';
import { formatUnit } from './formatUnit';
import type { InterfaceLocale } from './InterfaceLocale';

type Measured = Pick<FigureReading, 'value' | 'high' | 'unit' | 'counter'>;

/**
 * Writes a quantity, or a range of it, in words of one language: `CNY 7.32 billion`, `73.2亿元`.
 * A fraction (`ratio`) is written in percent. Bounds and changes are said elsewhere.
 */
export function formatQuantity(
  { value, high, unit, counter }: Measured,
  locale: InterfaceLocale,
  notation: Notation,
): string {
  if (unit === 'ratio') {
    const percent = (part: number) => Number((part * 100).toFixed(2));
    const inPercent = { value: percent(value), unit: '%' };
    const range = high === undefined ? inPercent : { ...inPercent, high: percent(high) };
    return formatQuantity(range, locale, notation);
  }
  const low = formatNumber(value, locale, notation);
  const number = high === undefined ? low : `${low}–${formatNumber(high, locale, notation)}`;
  return formatUnit(number, high ?? value, unit, counter, locale);
}
