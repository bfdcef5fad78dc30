import { readBasis } from './basisChinese';
import { isHan, skipSpacesBack } from './characters';
import { CHINESE_BEFORE, CHINESE_WITH_OBJECT } from './lexicon/modifiers';
import type { Measure } from './measure';
import type { Modifiers } from './modifier';
import { joinBounds, readAfter, readBoundAfter } from './modifiersChineseBehind';
import { createTrie, type Hit, readLexicon } from './trie';
import type { Bound, Change } from './types';

const before = createTrie(readLexicon(CHINESE_BEFORE));
const withObject = createTrie(readLexicon(CHINESE_WITH_OBJECT));

const bounds = new Set(['~', '<', '>', '>=', '<=']);
/** 节约, 合约, 附近, 最近, 马上: the last character of another word is no bound. */
const otherWord =
  /(?:[节合条契预违公制签履特商续大]约|[附最邻临靠远亲]近|[马身之线历以向早晚网路会桌地海手面世]上|[突打侦]破|通过|[会签]达|[安到直通]达)$/;
const otherTime =
  /(?:比|较|与|同)[^，。；比较]{0,18}?(?:年|月|季|期|周|日|前|初|末|昨|届|原来|以往)[^，。；]{0,8}$/;
const longestLook = 40;
const mostSteps = 8;

interface Chain extends Modifiers {
  measure: Measure;
  /** Where the last modifier passed begins. */
  start: number;
  isLevel: boolean;
  isTo: boolean;
  reaches: boolean;
}

const isShare = (measure: Measure): boolean =>
  measure.unitCode === '%' || measure.unitCode === 'ratio' || measure.unitCode === 'rank';

function isOtherWord(folded: string, start: number, end: number): boolean {
  if (end - start > 1) return false;
  return otherWord.test(folded.slice(Math.max(0, end - 2), end));
}

/** What may colour a verb of one character: 大增, 微跌, 攀升, 年增, 下降. */
const coloured =
  /[大激猛劲急骤锐剧净多累再同暴狂飙攀上下微略收重回提跃抬抽拉调缩削裁压倍扩递弹飞年月季]/;

/** The entry that ends at `end`; a verb of one character takes what colours it along. */
function hitBefore(folded: string, end: number): Hit<string> | null {
  const hit = before.until(folded, end);
  const isShort = hit && end - hit.start === 1 && /^(?:up|down)$/.test(hit.value);
  if (!isShort) return hit;
  const colour = folded.charAt(hit.start - 1);
  if (!colour || !coloured.test(colour)) return hit;
  // 年 in 比上年增 belongs to what stands before it.
  const isTime =
    /[年月季]/.test(colour) &&
    /[上去今本往前同当全每\d一二两三五十多历]/.test(folded.charAt(hit.start - 2));
  return isTime ? hit : { ...hit, start: hit.start - 1 };
}

/** One step to the left over a modifier; `false` where the chain ends. */
function step(folded: string, chain: Chain): boolean {
  const end = skipSpacesBack(folded, chain.start, 1);
  const hit = hitBefore(folded, end);
  if (!hit || isOtherWord(folded, hit.start, end)) return false;
  const role = hit.value;
  if (bounds.has(role)) {
    // 上千人 is a bound, 市场上20% is not.
    if (folded.slice(hit.start, end) === '上' && !chain.measure.isBareScale) return false;
    chain.bound ??= role as Bound;
  } else if (role === 'to') {
    chain.isTo = true;
  } else if (role === 'reach') {
    if (chain.isLevel) return false;
    chain.isLevel = true;
    chain.reaches ||= folded.charAt(hit.start) === '达' || folded.charAt(hit.start) === '高';
    chain.predicate = { start: hit.start, end: hit.end };
  } else if (role !== 'fill') return readPredicate(folded, chain, hit.start, hit.end, role);
  chain.start = hit.start;
  return true;
}

/** A verb or noun of change ends the chain, but for what it is compared with. */
function readPredicate(
  folded: string,
  chain: Chain,
  start: number,
  end: number,
  role: string,
): boolean {
  const direction: Change = role.endsWith('up') || role === 'more' ? 'up' : 'down';
  const isDeed = chain.measure.counter === '次' && deed.test(folded.slice(start, end));
  if (isDeed) {
    chain.predicate = { start, end };
    return false;
  }
  if (role === 'more' || role === 'less') {
    const left = folded.slice(Math.max(0, start - longestLook), start);
    if (chain.isLevel || chain.isTo || !otherTime.test(left)) return false;
    chain.change = direction;
  } else if (role.startsWith('noun')) chain.change = direction;
  else if (!chain.isTo) chain.change = direction;
  else {
    // 增速提升至6.8%: the noun before the verb makes even the level it reaches a change.
    const noun = before.until(folded, skipFillers(folded, start));
    if (noun?.value.startsWith('noun')) {
      chain.change = noun.value.endsWith('up') ? 'up' : 'down';
      chain.predicate = { start: noun.start, end: noun.end };
      chain.start = noun.start;
      return false;
    }
  }
  chain.predicate = { start, end };
  chain.start = start;
  return false;
}

/** What is done a number of times changes by no such amount: 增资33次, 降息2次. */
const deed = /^(?:.?[增减加降涨提调]|上调|下调)/;

function skipFillers(folded: string, end: number): number {
  let at = end;
  for (let steps = 0; steps < 3; steps++) {
    const hit = before.until(folded, at);
    if (hit?.value !== 'fill') return at;
    at = hit.start;
  }
  return at;
}

const clauseEnd = /[，。；：！？\n（(]/;
const levelBetween = /[到至占]|(?:总额|总数|总量|余额|规模|累计|总计|存量|分别)|[率度]为/;

/** 新增就业1244万人: a verb of change before the noun that is counted. */
function readObject(
  folded: string,
  measure: Measure,
  from: number,
  least: number,
): Modifiers | null {
  if (isShare(measure) || measure.unitCode === 'pp' || measure.unitCode === 'x') return null;
  for (let end = from; end > Math.max(least, from - longestLook, 0); end--) {
    const character = folded.charAt(end - 1);
    if (clauseEnd.test(character)) return null;
    const hit = withObject.until(folded, end);
    if (!hit || hit.start < least) continue;
    const between = folded.slice(hit.end, from);
    if (/^[值量额幅速率值的了值至到长]/.test(between) && !/^[了的]/.test(between)) return null;
    if (levelBetween.test(between) && hit.value !== 'up') return null;
    if (/[到至]$/.test(between) || /(?:总额|总数|总量|余额|占|分别占)/.test(between)) return null;
    // Any verb may count things done a number of times: 增资33次.
    if (measure.counter === '次') return null;
    return {
      change: hit.value === 'up' ? 'up' : 'down',
      predicate: { start: hit.start, end: hit.end },
      phraseStart: measure.start,
    };
  }
  return null;
}

/**
 * Reads what stands around a quantity in Chinese.
 *
 * @param least - The end of the quantity before it; nothing left of that is read.
 */
export function readChineseModifiers(folded: string, measure: Measure, least: number): Modifiers {
  const chain: Chain = {
    measure,
    start: measure.moneyBefore?.start ?? measure.start,
    isLevel: false,
    isTo: false,
    reaches: false,
    phraseStart: 0,
  };
  for (let steps = 0; steps < mostSteps && chain.start > least; steps++) {
    if (!step(folded, chain)) break;
  }
  const behind = readBoundAfter(folded, measure);
  const isDone = chain.change !== undefined || chain.isTo;
  const object = isDone ? null : readObject(folded, measure, chain.start, least);
  const isNew =
    chain.predicate && folded.slice(chain.predicate.start, chain.predicate.end) === '新增';
  const direct = isNew && isShare(measure) ? undefined : chain.change;
  const change = direct ?? object?.change ?? readAfter(folded, measure) ?? undefined;
  const predicate = object?.predicate ?? chain.predicate;
  const basis = change && predicate ? readBasis(folded, predicate.start) : undefined;
  const bound = joinBounds(chain.bound, behind.bound, chain.reaches);
  return {
    ...(bound ? { bound } : {}),
    ...(change ? { change } : {}),
    ...(basis ? { basis } : {}),
    ...(predicate ? { predicate } : {}),
    phraseStart: Math.max(least, Math.min(chain.start, measure.start)),
    phraseEnd: behind.end,
  };
}

export const isChineseAround = (folded: string, measure: Measure): boolean =>
  measure.script === 'chinese' ||
  isHan(folded.charCodeAt(skipSpacesBack(folded, measure.start) - 1)) ||
  isHan(folded.charCodeAt(measure.end)) ||
  isHan(folded.charCodeAt(measure.end - 1));
