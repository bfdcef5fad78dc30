import type { FigureReading } from '../notes/types';
import { convertUnit } from './convertUnit';
import { formatQuantity } from './formatQuantity';
import type { InterfaceLocale } from './InterfaceLocale';

const isChinese = (words: string) => /\p{Script=Han}/u.test(words);
const ownScale = (unit: string) => unit === 'count' || /^[A-Z]{3}(\/|$)/.test(unit);

/**
 * The quantity in the scale the wording does not use: 73.2亿元 → CNY 7.32 billion, $4.9bn → 49亿美元,
 * 3000亩 → 200 ha.
 *
 * @param quote - The wording, which tells the scale it uses.
 * @returns `null` where there is no other, or the value in the reader's language already uses it.
 */
export function otherScale(
  figure: FigureReading,
  quote: string,
  locale: InterfaceLocale,
): string | null {
  const metric = convertUnit(figure);
  if (metric) return formatQuantity(metric, locale, 'scaled');
  if (!ownScale(figure.unit) || Math.max(figure.value, figure.high ?? 0) < 1e4) return null;
  // A counter word is of the wording's language and would stand foreign in the other.
  const { counter: _, ...bare } = figure;
  if (isChinese(quote)) return locale === 'en' ? null : formatQuantity(bare, 'en', 'scaled');
  return locale === 'en' ? formatQuantity(bare, 'zh-Hans', 'scaled') : null;
}
