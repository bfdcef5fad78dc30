import type { InterfaceLocale } from './InterfaceLocale';

/** `full` has every digit (7,320,000,000), `scaled` the language's scale words (73.2亿, 7.32 billion). */
export type Notation = 'full' | 'scaled';

/** From here on a language says a number with a scale word. "128 thousand" reads worse than 128,000. */
const scaledFrom: Readonly<Record<InterfaceLocale, number>> = {
  en: 1e6,
  'zh-Hans': 1e4,
  'zh-Hant': 1e4,
};

/** Writes a number for a reader; at most eight decimals, so that nothing a text states is rounded away. */
export function formatNumber(value: number, locale: InterfaceLocale, notation: Notation): string {
  const scaled = notation === 'scaled' && Math.abs(value) >= scaledFrom[locale];
  return new Intl.NumberFormat(locale, {
    maximumFractionDigits: 8,
    ...(scaled && { notation: 'compact', compactDisplay: 'long' }),
  }).format(value);
}
