import type { Carried } from './carried';
import { chineseHeads, chineseRelational } from './lexicon/indicators';
import { type ChineseNoun, isSkipped, nounAfter, nounBefore } from './nounsChinese';
import type { Token } from './tokensChinese';
import type { Quantity, Span } from './types';

type Tokens = readonly Token[];

const isDuration = (unit: string): boolean => /^(?:a|mo|wk|d|h|min|s)$/.test(unit);
export const wording = (folded: string, { start, end }: Span): string => folded.slice(start, end);
export const isRelational = (folded: string, span: Span): boolean =>
  chineseRelational.test(wording(folded, span));

/** Drops 比…/较… in front of the number: the base of a comparison is not what is measured. */
export function beforeComparison(tokens: Tokens, at: number): number {
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
 * Null where the clause says neither the part nor 比重, undefined where it does not say 占.
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
  const isNamed =
    whole !== undefined && whole.first > share && shareWord.test(wording(folded, whole.span));
  if (!part && !isNamed) return null;
  if (isNamed) {
    const start = part?.span.start ?? tokens[share]?.start ?? whole.span.start;
    return {
      span: { start, end: whole.span.end },
      hasPredicate: true,
      isCounted: false,
      first: part?.first ?? share,
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
export function readMeasured(
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
