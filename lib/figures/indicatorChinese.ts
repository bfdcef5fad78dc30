import { zipItems } from './indicatorLists';
import { chineseHeads, chineseRelational } from './lexicon/indicators';
import { type ChineseNoun, isSkipped, nounAfter, nounBefore } from './nounsChinese';
import type { Token } from './tokensChinese';
import type { Quantity, Span } from './types';

/** What has been read of a sentence so far, for clauses that leave their subject out. */
export interface Carried {
  /** Indicators of the last clause that had any, in order. */
  indicators: Span[];
  /** The subject of the last clause without figures. */
  subject?: Span;
  /** The noun phrase the last clause ended with, which "which" refers to. */
  lastNoun?: Span;
  /** What the sentence before spoke of. */
  previous?: Span;
}

type Tokens = readonly Token[];

const isDuration = (unit: string): boolean => /^(?:a|mo|wk|d|h|min|s)$/.test(unit);
const wording = (folded: string, { start, end }: Span): string => folded.slice(start, end);
const isRelational = (folded: string, span: Span): boolean =>
  chineseRelational.test(wording(folded, span));

/** Drops 比…/较… in front of the number: the base of a comparison is not what is measured. */
function beforeComparison(tokens: Tokens, at: number): number {
  for (let index = at - 1; index >= 0; index--) {
    const kind = tokens[index]?.kind;
    if (kind === 'number' || kind === 'open') return at;
    if (kind === 'comparison') return index;
  }
  return at;
}

const shareWord = /(?:比重|比例|份额|比率|比)$/;

/**
 * 占…比重: from the part through the word for share; else the part alone.
 * Null where the clause says 占 but leaves the part out, undefined where it does not say 占.
 */
function readShare(folded: string, tokens: Tokens, at: number): ChineseNoun | null | undefined {
  let share = at - 1;
  while (share >= 0 && tokens[share]?.kind !== 'share') {
    if (tokens[share]?.kind === 'number') return undefined;
    share--;
  }
  if (share < 0) return undefined;
  const part = nounBefore(folded, tokens, share);
  const whole = nounBefore(folded, tokens, at);
  if (!part) return null;
  if (whole && whole.first > share && shareWord.test(wording(folded, whole.span))) {
    return {
      span: { start: part.span.start, end: whole.span.end },
      hasPredicate: true,
      isCounted: false,
      first: part.first,
    };
  }
  return part;
}

/** 服装（下跌9%）, 服装（销量下跌9%）: a bracket with one change speaks of the noun before it. */
function nounBeforeBracket(folded: string, tokens: Tokens, at: number): Span | undefined {
  let open = at - 1;
  while (open >= 0 && tokens[open]?.kind !== 'open') {
    if (tokens[open]?.kind === 'number') return undefined;
    open--;
  }
  if (open < 0) return undefined;
  const inside = tokens.slice(open + 1, at);
  const isBare = inside.every(isSkipped);
  const isClosed = tokens[at + 1]?.kind === 'close';
  if (!isBare && !isClosed) return undefined;
  if (/其中|含|包括/.test(folded.slice(tokens[open]?.end ?? 0, tokens[at]?.start ?? 0)))
    return undefined;
  return nounBefore(folded, tokens, open)?.span;
}

/** 其中39万份为电子通知书, 七成用于住房: the part is what follows the verb. */
function namedByVerb(folded: string, tokens: Tokens, at: number): Span | undefined {
  const verb = tokens[at + 1]?.kind === 'adverb' ? tokens[at + 2] : tokens[at + 1];
  if (!verb || !/^(?:是|为|属于|用于|应用于|用作|来自)$/.test(wording(folded, verb)))
    return undefined;
  return nounAfter(folded, tokens, tokens.indexOf(verb));
}

/** 先后增资33次: times are counted by the deed itself. */
function countedDeed(
  folded: string,
  tokens: Tokens,
  at: number,
  counter: string | undefined,
): Span | undefined {
  const before = tokens[at - 1];
  const isDeed = before?.kind === 'verb' && before.end - before.start > 1;
  if (counter !== '次' && !/次$/.test(wording(folded, tokens[at] as Token))) return undefined;
  return isDeed && !/达到|超过|突破|累计|完成/.test(wording(folded, before)) ? before : undefined;
}

/** 人均排放是邻国的一半: 邻国 is the base, the noun before 是 is measured. */
function beforeEquation(folded: string, tokens: Tokens, at: number): number {
  const before = tokens[at - 1];
  if (!before || !/的$/.test(wording(folded, before))) return at;
  for (let index = at - 2; index >= 0 && tokens[index]?.kind !== 'number'; index--) {
    if (/^(?:是|为|相当于|等于)$/.test(wording(folded, tokens[index] as Token))) return index;
  }
  return at;
}

/** 位列三县两区第一, 居世界首位: what follows such a verb is the field of a contest. */
const isScope = (folded: string, tokens: Tokens, found: ChineseNoun): boolean =>
  isRelational(folded, found.span) ||
  /(?:位居|位列|稳居|跃居|居|列|排名|排在|排|跻身|升至)$/.test(
    folded.slice((tokens[found.first]?.start ?? 0) - 2, tokens[found.first]?.start),
  );

/** The left phrase, past scopes such as 世界 or 全省 that only say among whom a rank holds. */
function leftOf(folded: string, tokens: Tokens, at: number, unit: string): ChineseNoun | undefined {
  let found = nounBefore(folded, tokens, at);
  if (unit !== 'rank') return found;
  for (let steps = 0; found && isScope(folded, tokens, found) && steps < 3; steps++) {
    found = nounBefore(folded, tokens, found.first);
  }
  return found;
}

function choose(
  folded: string,
  quantity: Quantity,
  left: ChineseNoun | undefined,
  right: Span | undefined,
): Span | undefined {
  if (!left || !right) return left?.span ?? right;
  const name = wording(folded, left.span);
  if (chineseRelational.test(name)) return right;
  const isMeasured = chineseHeads.test(name);
  const isAttribute = /^(?:以上|多|余|左右|以内)?(?:[重长高宽深厚大])?的/.test(
    folded.slice(quantity.end),
  );
  if (quantity.unit === 'count') {
    const isMeasuringWord = /^.?[次种类额位]$/.test(wording(folded, right)) && !isAttribute;
    return isMeasuringWord && left.hasPredicate && isMeasuredVerb(folded, left, quantity)
      ? left.span
      : right;
  }
  if (isAttribute && left.isCounted && !left.hasPredicate) return right;
  if (isMeasured) return left.span;
  if (isAttribute) return right;
  return left.hasPredicate ? left.span : right;
}

/** 超过320个班次, 有20多个品种: the verb measures, it does not act. */
const isMeasuredVerb = (folded: string, left: ChineseNoun, quantity: Quantity): boolean =>
  /(?:达到?|超过?|突破|为|是|有|多达|约)[^，]{0,3}$/.test(
    folded.slice(left.span.end, quantity.start),
  );

/** Reads the indicator of the number at one token of a clause. */
function readOne(
  folded: string,
  tokens: Tokens,
  at: number,
  quantity: Quantity,
  carried: Carried,
): Span | undefined {
  const fallback = carried.indicators[carried.indicators.length - 1] ?? carried.subject;
  const outside = nounBeforeBracket(folded, tokens, at);
  if (outside) return outside;
  const share = readShare(folded, tokens, at);
  const right = nounAfter(folded, tokens, at);
  if (share === null) {
    const isAttribute = /^(?:以上|左右)?的/.test(folded.slice(quantity.end));
    return isAttribute ? (right ?? fallback) : (fallback ?? right);
  }
  const deed = right ? undefined : countedDeed(folded, tokens, at, quantity.counter);
  if (deed) return deed;
  const limit = beforeComparison(tokens, beforeEquation(folded, tokens, at));
  const left = share ?? leftOf(folded, tokens, limit, quantity.unit);
  const named = namedByVerb(folded, tokens, at);
  if (named && (!left || isRelational(folded, left.span))) return named;
  if (quantity.unit === 'rank' || isDuration(quantity.unit)) {
    if (left && !isRelational(folded, left.span)) return left.span;
    return (quantity.unit === 'rank' && right) || fallback;
  }
  const isGrowth = quantity.change !== null && quantity.unit === '%';
  const chosen = choose(folded, quantity, left, isGrowth ? undefined : right);
  if (!chosen) return fallback;
  const isOwnCount = quantity.unit === 'count' && chosen === right;
  return isRelational(folded, chosen) && !isOwnCount ? (fallback ?? chosen) : chosen;
}

/** The subject of a clause: its first noun phrase that names something measured, else its first. */
export function readSubject(folded: string, tokens: Tokens): Span | undefined {
  let first: Span | undefined;
  for (let index = 0; index < tokens.length; index++) {
    if (tokens[index]?.kind !== 'content') continue;
    const found = nounBefore(folded, tokens, index + 1);
    if (!found) continue;
    if (tokens[found.first - 1]?.kind === 'share') found.span = afterShare(folded, found.span);
    if (chineseHeads.test(wording(folded, found.span))) return found.span;
    first ??= found.span;
  }
  return first;
}

/** 占税收最大部分的利得税: the subject is 利得税. */
function afterShare(folded: string, { start, end }: Span): Span {
  const cut = folded.lastIndexOf('的', end - 1);
  return cut > start ? { start: cut + 1, end } : { start, end };
}

/** Numbers joined by nothing but 、 和 及 and modifiers form a group: 分别增长5%、6%和7%. */
function groupEnd(folded: string, tokens: Tokens, at: number): number {
  let end = at;
  let isJoined = false;
  for (let index = at + 1; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if (token.kind === 'number') {
      if (!isJoined) break;
      end = index;
      isJoined = false;
    } else if (token.kind === 'content') {
      if (!/^(?:[、和与及]|以及){1,2}$/.test(wording(folded, token))) break;
      isJoined = true;
    } else if (!isSkipped(token) || token.kind === 'time') break;
  }
  return end;
}

/**
 * Reads what the numbers of one clause measure.
 *
 * @param tokens - The clause, cut up.
 * @param carried - What earlier clauses left; updated for the next one.
 * @param earlier - Clauses of the sentence before this one, for lists that 分别 refers to.
 * @returns Index of each quantity and its indicator, in order.
 */
export function readChineseClause(
  folded: string,
  tokens: Tokens,
  quantities: readonly Quantity[],
  carried: Carried,
  earlier: readonly Span[],
): [number, Span | undefined][] {
  const result: [number, Span | undefined][] = [];
  const local: Carried = { ...carried };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.kind !== 'number' || token.quantity === undefined) continue;
    const end = groupEnd(folded, tokens, at);
    const members = numbersBetween(tokens, at, end);
    const zipped =
      members.length > 1 ? zipGroup(folded, tokens, at, members.length, local, earlier) : undefined;
    members.forEach((member, place) => {
      const index = tokens[member]?.quantity ?? 0;
      const quantity = quantities[index] as Quantity;
      const found = zipped?.[place] ?? readOne(folded, tokens, member, quantity, local);
      result.push([index, found]);
      if (found && !zipped) local.indicators = [found];
    });
    if (zipped) local.indicators = zipped;
    at = end;
  }
  carryOn(folded, tokens, result, carried);
  return result;
}

function numbersBetween(tokens: Tokens, from: number, to: number): number[] {
  const numbers: number[] = [];
  for (let at = from; at <= to; at++) if (tokens[at]?.kind === 'number') numbers.push(at);
  return numbers;
}

/** Leaves for the next clause what this one spoke of. */
function carryOn(
  folded: string,
  tokens: Tokens,
  result: [number, Span | undefined][],
  carried: Carried,
): void {
  const found = result.flatMap(([, span]) => (span ? [span] : []));
  const last = tokens[tokens.length - 1];
  const trailing =
    last?.kind === 'content' ? nounBefore(folded, tokens, tokens.length)?.span : undefined;
  // 年薪60万元以上的纳税人数目，…: what stands last is the subject of what follows.
  if (
    result.length > 0 &&
    trailing &&
    chineseHeads.test(wording(folded, trailing)) &&
    startsWithOf(folded, trailing)
  ) {
    carried.indicators = [trailing];
  } else if (found.length > 0) carried.indicators = found;
  else if (result.length === 0) {
    const subject = readSubject(folded, tokens);
    if (!subject) return;
    carried.subject = subject;
    carried.indicators = [];
  }
}

const startsWithOf = (folded: string, { start }: Span): boolean => folded[start - 1] === '的';

function zipGroup(
  folded: string,
  tokens: Tokens,
  at: number,
  size: number,
  carried: Carried,
  earlier: readonly Span[],
): Span[] | undefined {
  const left = nounBefore(folded, tokens, beforeComparison(tokens, at));
  const own = left && zipItems(folded, left.span, size);
  if (own) return own;
  const isNamed = left !== undefined && !isRelational(folded, left.span);
  if (!isNamed && carried.indicators.length === size) return carried.indicators;
  // 收入分别为…: a bare head may still refer to a list before it.
  if (isNamed && left.span.end - left.span.start > 2) return undefined;
  if (isNamed && !saysRespectively(folded, tokens, at)) return undefined;
  for (let index = earlier.length - 1; index >= 0; index--) {
    const items = zipItems(folded, earlier[index] as Span, size);
    if (items) return items;
  }
  return undefined;
}

const saysRespectively = (folded: string, tokens: Tokens, at: number): boolean =>
  folded.slice(tokens[0]?.start ?? 0, tokens[at]?.start).includes('分别');
