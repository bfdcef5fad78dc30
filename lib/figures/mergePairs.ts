import type { Quantity } from './types';

const chineseOpener = /[由从自][^，。；、\n]{0,14}$/;
const chineseGap = /^[^，。；、\n]{0,10}[到至为][^，。；、\n]{0,14}$/;
const englishOpener = /\bfrom (?:about |around |roughly |nearly |some |just |a |an |the )*$/i;
const englishGap =
  /^[^.;\d]{0,24}? to (?:about |around |roughly |nearly |more than |over |just |a |an )*$/i;

/**
 * Links the two ends of a movement: 由3.2%提高到4.5%, `from 5% to 7%`. Both ends are levels unless a
 * noun such as 增速 governs them, which then governs both.
 */
export function mergePairs(folded: string, found: readonly Quantity[]): Quantity[] {
  const linked = [...found];
  for (let i = 1; i < linked.length; i++) {
    const from = linked[i - 1];
    const to = linked[i];
    if (!from || !to || from.unit !== to.unit || from.to !== undefined) continue;
    const left = folded.slice(Math.max(0, from.start - 32), from.start);
    const gap = folded.slice(from.end, to.start);
    if (gap.length > 40) continue;
    const isChinese = chineseOpener.test(left) && chineseGap.test(gap);
    if (!isChinese && !(englishOpener.test(left) && englishGap.test(gap))) continue;
    const isGoverned = from.change !== null && isChinese;
    linked[i - 1] = { ...from, to: i };
    linked[i] = { ...to, from: i - 1, change: isGoverned ? from.change : null };
  }
  return linked;
}
