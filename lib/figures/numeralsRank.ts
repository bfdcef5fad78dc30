import { isDigit, skipSpaces } from './characters';
import { type Numeral, toValue } from './numeral';
import { readChinese } from './numeralsChinese';

/** What says, within a clause, that an ordinal is a rank: a place held, or the field it is held in. */
const rankCue =
  /(?:位[居列]|排[名位行在第]|名列|位次|[居列]于?$|[跃升降退跻稳]居|[升跃降退跌落]至|跻身|蝉联|荣[获膺]|取得|获得?|夺得?|保持|世界|全[球国省市区县港台]|国[际内]|我国|中国|亚洲|欧洲|[省市县]内|同[类行]|行业|总[分量]|地区|城市|[省市县国]$|是|为)/;
const labelAfter =
  /^(?:[章节条款项编届次期批季代版号页卷集课部步方线类等级天年半轮任回场例组站手梯军师团把口道支座颗个家只架艘台辆份笔张本篇]|阶段|产业|时间|书记|责任|夫人|世界|财[季政]|现场|者|医院|中学|人民|要务|动力|资源|生产|身份)/;

/**
 * Reads an ordinal with 第. It is a rank where the clause says so (位居全省第二, 第二名, 第二大);
 * otherwise it is a label (第三章, 第二产业) and comes back as `null`, to be left out.
 */
export function readRank(folded: string, start: number): Numeral | null {
  const at = skipSpaces(folded, start + 1, 1);
  const number = readOrdinalNumber(folded, at);
  if (!number) return null;
  const after = folded.slice(number.end, number.end + 3);
  const before = folded
    .slice(Math.max(0, start - 14), start)
    .replace(/^[\s\S]*[，。；：！？\n（(]/, '');
  const rank = (end: number): Numeral => ({
    start,
    end,
    kind: 'rank',
    script: 'chinese',
    digits: String(number.value),
    exponent: 0,
    value: number.value,
    unit: 'rank',
    rule: 'rank',
  });
  if (/^名(?![为义叫单])/.test(after)) return rank(number.end + 1);
  if (/^大(?![道街队桥学会厅厦楼型桶战区军])/.test(after)) return rank(number.end);
  if (/^位(?![于置])/.test(after)) return rankCue.test(before) ? rank(number.end + 1) : null;
  if (labelAfter.test(after)) return null;
  const isEnd = /^(?:[，。、；：！？）)”」\s的和与及]|$|高|多|长|快|强国|富)/.test(after);
  return isEnd && rankCue.test(before) ? rank(number.end) : null;
}

/** Where the wording of an ordinal ends, rank or not, so that its number is not read again. */
export function ordinalEnd(folded: string, start: number): number {
  const number = readOrdinalNumber(folded, skipSpaces(folded, start + 1, 1));
  return number ? number.end : start + 1;
}

function readOrdinalNumber(folded: string, at: number): { end: number; value: number } | null {
  let end = at;
  while (isDigit(folded.charCodeAt(end))) end++;
  if (end > at) return { end, value: toValue(folded.slice(at, end), 0) };
  const numeral = readChinese(folded, at);
  return numeral && !numeral.isBareScale ? { end: numeral.end, value: numeral.value } : null;
}

const leading =
  /^前\s?(\d{1,3}|[三五十]|二十|三十|五十|[一二]?百)(?:(名|位)|强)?(?=[，。、；：！？）)”\s的]|$)/;
const leadingCue =
  /(?:进入|跻身|位列|位居|稳居|居|排名|排|名列|闯入|挤进|入围|保持|全国|全省|全市|全球|世界)[^，。；]{0,6}$/;

/** 跻身全国前十, 排名前3位: within the first so many. */
export function readLeading(folded: string, start: number): Numeral | null {
  const found = leading.exec(folded.slice(start, start + 8));
  if (!found || !leadingCue.test(folded.slice(Math.max(0, start - 12), start))) return null;
  const written = found[1] ?? '';
  const value = isDigit(written.charCodeAt(0))
    ? Number(written)
    : (readChinese(written, 0)?.value ?? 0);
  if (!value) return null;
  return {
    start,
    end: start + found[0].length,
    kind: 'rank',
    script: 'chinese',
    digits: String(value),
    exponent: 0,
    value,
    unit: 'rank',
    bound: '<=',
    rule: 'leading',
  };
}
