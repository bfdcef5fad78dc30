import { MINOR_UNITS, MONEY_AFTER, MONEY_BEFORE, MONEY_NAMED } from './lexicon/currencies';
import { createTrie, readLexicon } from './trie';
import type { Language } from './types';

/** What the signs that many places share are worth in one text, as ISO 4217 codes. */
export interface LocalMoney {
  yuan: string;
  dollar: string;
  /** ¥ is the yen or the yuan. */
  yen: string;
}

const yuanOf: Readonly<Record<string, string>> = {
  TW: 'TWD',
  HK: 'HKD',
  MO: 'MOP',
  SG: 'SGD',
  JP: 'JPY',
};
const dollarOf: Readonly<Record<string, string>> = {
  TW: 'TWD',
  HK: 'HKD',
  SG: 'SGD',
  AU: 'AUD',
  CA: 'CAD',
  NZ: 'NZD',
};
const japanese = /\b(?:yen|japan|japanese|tokyo)\b/gi;
const chinese = /\b(?:yuan|renminbi|china|chinese|beijing)\b/gi;
const sampleLength = 4000;

/** Settles the shared signs for a text: 元 on a Taiwan page is TWD, $ on a Hong Kong page HKD. */
export function localMoney(folded: string, lang: Language, region: string): LocalMoney {
  const sample = folded.slice(0, sampleLength);
  const isYen =
    lang === 'en' && (sample.match(japanese)?.length ?? 0) > (sample.match(chinese)?.length ?? 0);
  return {
    yuan: yuanOf[region] ?? 'CNY',
    dollar: dollarOf[region] ?? 'USD',
    yen: region === 'JP' || isYen ? 'JPY' : 'CNY',
  };
}

export interface MoneyUnit {
  code: string;
  /** The power of ten of a minor unit: a cent is -2. */
  exponent: number;
}

/** Turns a lexicon value (`元`, `$`, `cent`, `USD`) into a currency code. */
export function resolveMoney(name: string, local: LocalMoney): MoneyUnit {
  const [unit, exponent] = MINOR_UNITS[name] ?? [name, 0];
  const code =
    unit === '元' ? local.yuan : unit === '$' ? local.dollar : unit === '¥' ? local.yen : unit;
  return { code, exponent };
}

export const moneyAfter = createTrie(readLexicon(MONEY_AFTER));
export const moneyBefore = createTrie(readLexicon(MONEY_BEFORE));
export const moneyNamed = createTrie(readLexicon(MONEY_NAMED));
