import { TRADITIONAL_PAIRS } from '../figures/lexicon/traditional';
import { isUnseen } from './isUnseen';
import { traditionalPairs } from './traditionalPairs';

const alike: [string, string][] = [
  // A traditional page writes 「 where a simplified one writes “ and a typist ".
  ['"', "'‘’‚‛“”„‟`´′‵«»‹›「」『』〝〞〟｢｣"],
  ['-', '‐‑‒–—―−﹘﹣ー─━'],
  ['~', '〜～∼'],
  ['·', '•‧・･⋅∙'],
];

const replacements = new Map<string, string>();
for (const [standard, variants] of alike)
  for (const variant of variants) replacements.set(variant, standard);
// The recogniser's table first: it is in the same script, and both need not be carried.
for (const pairs of [TRADITIONAL_PAIRS, traditionalPairs])
  for (let at = 0; at < pairs.length; at += 2)
    replacements.set(pairs.charAt(at), pairs.charAt(at + 1));

/**
 * What a character is compared as: compatibility forms decomposed (％ as %, ½ as 1⁄2), traditional
 * Chinese as simplified, quotes, dashes and middle dots alike; white space and what shows nothing
 * become the empty string. Letter case is kept.
 *
 * Decomposed rather than composed, so that é reads the same in one code point or two.
 */
export function foldCharacter(character: string): string {
  let folded = '';
  for (const part of (replacements.get(character) ?? character).normalize('NFKD'))
    if (!isUnseen(part)) folded += replacements.get(part) ?? part;
  return folded;
}
