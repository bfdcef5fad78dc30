import { isHan, isLetter } from './characters';
import { REGION_CUES } from './lexicon/regions';
import { TRADITIONAL_PAIRS } from './lexicon/traditional';
import { createTrie, readLexicon } from './trie';
import type { Language } from './types';

/** 1 for a character only traditional texts use, -1 for one only simplified texts use. */
const script = new Int8Array(0x10000);
// Simplified forms that traditional texts use too, for another word.
const shared = '了里后台只干松斗系面谷升出回布借致志托占须胡党才御姜';
for (let i = 0; i < TRADITIONAL_PAIRS.length; i += 2) {
  const simplified = TRADITIONAL_PAIRS.charAt(i + 1);
  if (!shared.includes(simplified)) script[simplified.charCodeAt(0)] = -1;
}
for (let i = 0; i < TRADITIONAL_PAIRS.length; i += 2) script[TRADITIONAL_PAIRS.charCodeAt(i)] = 1;

const sampleLength = 6000;
const regionSampleLength = 20000;
const englishWord = /\b(?:the|of|and|to|in|for|is|was|on|by|with|from|that)\b/gi;

/** Judges script and language by counting characters in the first pages of a text. */
export function detectLanguage(text: string): Language {
  const length = Math.min(text.length, sampleLength);
  let han = 0;
  let letters = 0;
  let foreign = 0;
  let balance = 0;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    if (isHan(code)) {
      han++;
      balance += script[code] ?? 0;
    } else if (isLetter(code)) letters++;
    else if (isOtherScript(code)) foreign++;
  }
  if (foreign > han && foreign > letters / 5) return 'other';
  if (foreign * 10 > han && han > letters / 5 && foreign > 0) return 'other';
  if (han * 5 > letters) return balance > 0 ? 'zh-Hant' : 'zh-Hans';
  const words = letters / 5;
  const english = text.slice(0, length).match(englishWord)?.length ?? 0;
  return words < 40 || english > words / 20 ? 'en' : 'other';
}

/** Kana, Hangul, Cyrillic, Greek, Arabic, Hebrew, Thai, Indic scripts. */
const isOtherScript = (code: number): boolean =>
  (code >= 0x0370 && code <= 0x1fff) ||
  (code >= 0x3041 && code <= 0x30ff && code !== 0x30fb) ||
  (code >= 0xac00 && code <= 0xd7a3);

const cues = createTrie(readLexicon(REGION_CUES));

/**
 * Judges which place a text is written for, by its institutions and its own money; that decides
 * what 元 and $ are worth where nothing else is said.
 *
 * @param folded - The folded text.
 * @returns An ISO 3166 code: CN, TW, HK or MO for Chinese, US, HK, SG, AU, CA or NZ for English.
 */
export function detectRegion(folded: string, lang: Language): string {
  if (lang === 'zh-Hans') return 'CN';
  const chinese = lang === 'zh-Hant';
  const fallback = chinese ? 'TW' : 'US';
  const scores = new Map<string, number>();
  const length = Math.min(folded.length, regionSampleLength);
  for (let at = 0; at < length; at++) {
    const code = folded.charCodeAt(at);
    if (!cues.startsWith(code)) continue;
    if (isLetter(code) && isLetter(folded.charCodeAt(at - 1))) continue;
    const hit = cues.from(folded, at);
    if (!hit) continue;
    const [region = '', weight = '1'] = hit.value.split(' ');
    scores.set(region, (scores.get(region) ?? 0) + Number(weight));
    at = hit.end - 1;
  }
  const candidates = chinese ? ['HK', 'TW', 'MO'] : ['HK', 'SG', 'AU', 'CA', 'NZ', 'TW'];
  const home = chinese ? 0 : (scores.get('US') ?? 0);
  let best = fallback;
  let most = Math.max(home, chinese ? 0 : 2);
  for (const region of candidates) {
    const score = scores.get(region) ?? 0;
    if (score > most) {
      most = score;
      best = region;
    }
  }
  return best;
}
