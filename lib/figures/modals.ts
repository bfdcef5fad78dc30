import { chineseCues } from './lexicon/cues';
import { startsWithVerb } from './tokensChinese';

/** 将…由/作为/增至…: here 将 marks an object, as 把 does. */
const objectMarker =
  /^将[^，]{2,24}?(?:[由从]|[作列归视]为|[列纳]入|[增降大][至到]|(?:增加|提高)[到至]|[放摆]在|转化)/;
const fixedNoun =
  /^计划(?:生育|单列|经济|[，、。”》]|书|内|外|的|共|已|由|是|为|中|于|要求|目的|名额|数|额|$)/;
/** 行动计划, 倍增计划: a noun, unless a verb follows. */
const nounBefore = /[动助资培援本该大度划导务增长产研育才程项展设生新星融略革入复合置”」》]$/;

/**
 * Finds the first place in a clause where 计划, 拟, 规划 or 将 announces a deed; -1 when none does.
 *
 * @param text - One clause, folded.
 */
export function indexOfModal(text: string): number {
  chineseCues.modal.lastIndex = 0;
  for (let match = chineseCues.modal.exec(text); match; match = chineseCues.modal.exec(text)) {
    if (announces(text, match[0], match.index)) return match.index;
  }
  return -1;
}

function announces(text: string, word: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 1), at);
  const rest = text.slice(at, at + 32);
  if (word === '将') {
    if (/[名麻干大上少主健]/.test(before)) return false;
    return !/^将(?:近|军|领|士|来|乐)/.test(rest) && !objectMarker.test(rest);
  }
  if (word === '拟') return !/^拟(?:建|态|人|合|定于|议)/.test(rest) && !/[模虚比草]/.test(before);
  if (fixedNoun.test(rest) || (/^计划\d/.test(rest) && nounBefore.test(before))) return false;
  return (
    startsWithVerb(text, at + word.length) ||
    (before !== '' && !nounBefore.test(before)) ||
    /^计划[今明年用投再分总]/.test(rest)
  );
}
