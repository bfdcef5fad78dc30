import { BASIS_WORDS, CHINESE_BEFORE } from './lexicon/modifiers';
import { createTrie, readLexicon } from './trie';

const basisWords = createTrie(readLexicon(BASIS_WORDS));
const fillers = createTrie(readLexicon(CHINESE_BEFORE).filter(([, role]) => role === 'fill'));

const comparedWith =
  /(?:(?<![同环])[比较]([^，。；、比较]{1,16}?)(?:相比)?|[与同]([^，。；、比较]{1,16}?)相比)(?:实际|名义|分别|也|又|再|还|均|将|大幅|小幅|略|微|可)?$/;

/** What a change is measured against: 同比 is `year`; 比2020年下降 keeps 2020年. */
export function readBasis(folded: string, start: number): string | undefined {
  const own = /^[年月季](?=[增减])/.exec(folded.slice(start, start + 2))?.[0];
  if (own) return own === '年' ? 'year' : 'period';
  let end = start;
  for (let steps = 0; steps < 4; steps++) {
    const hit = basisWords.until(folded, end);
    if (hit) return hit.value;
    const filler = fillers.until(folded, end);
    if (!filler) break;
    end = filler.start;
  }
  const compared = comparedWith.exec(folded.slice(Math.max(0, end - 20), end));
  const written = compared?.[1] ?? compared?.[2];
  if (!written) return undefined;
  if (/(?:上年|去年|同期|同月)/.test(written))
    return /末|底/.test(written) ? 'year-to-date' : 'year';
  if (/年初/.test(written)) return 'year-to-date';
  return /上[个一]?[月季周]/.test(written) ? 'period' : written;
}
