import type { Language } from '../figures/types';

/** Common characters that differ between the two scripts, pairwise. */
const simplified =
  /[这国来对时说们个会为学发经动实现产业务东过还进长种万与无关开门问间见车马鱼鸟龙华书当报场应广区县两员]/g;
const traditional =
  /[這國來對時說們個會為學發經動實現產業務東過還進長種萬與無關開門問間見車馬魚鳥龍華書當報場應廣區縣兩員]/g;
/** Chinese articles on software are half Latin letters; English ones quote a name or two. */
const leastHan = 0.12;
const latinWords =
  /\b(?:the|of|and|to|in|is|that|for|was|on|with|as|by|at|from|it|has|are|be|said)\b/gi;

/** Judges the language of a text from its own characters and words. */
export function judgeLanguage(text: string): Language {
  const sample = text.slice(0, 6000);
  const han = sample.match(/\p{Script=Han}/gu)?.length ?? 0;
  const kana = sample.match(/[\u3040-\u30ff]/g)?.length ?? 0;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return 'other';
  if (han / letters > leastHan && kana < 0.3 * han) {
    const ours = sample.match(simplified)?.length ?? 0;
    const theirs = sample.match(traditional)?.length ?? 0;
    return theirs > ours ? 'zh-Hant' : 'zh-Hans';
  }
  const words = sample.match(/\p{L}+/gu)?.length ?? 1;
  const english = sample.match(latinWords)?.length ?? 0;
  return english / words > 0.12 ? 'en' : 'other';
}
