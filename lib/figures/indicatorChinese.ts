import { zipItems } from './indicatorLists';
import { chineseHeads, chineseRelational } from './lexicon/indicators';
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

const longestNoun = 40;
const heads = /^(?:的|之|和|与|及|以及|并|、|·|,|\s|“(?!.*”)|其)+/;
const tails = /(?:的|之|、|和|与|及|·|,|\s|等)+$/;

/** A noun phrase without the particles at its edges; undefined when nothing is left. */
export function trimNoun(folded: string, start: number, end: number): Span | undefined {
  let text = folded.slice(start, end);
  const head = heads.exec(text)?.[0].length ?? 0;
  text = text.slice(head);
  const tail = tails.exec(text)?.[0].length ?? 0;
  const span = { start: start + head, end: end - tail };
  return span.end > span.start ? span : undefined;
}

const isSkipped = ({ kind }: Token): boolean =>
  kind === 'verb' || kind === 'adverb' || kind === 'single' || kind === 'time';
const isNounPiece = ({ kind }: Token): boolean => kind === 'content' || kind === 'single';

/** The noun phrase that ends at or before a token, and whether a predicate stands between. */
export interface Found {
  span: Span;
  hasPredicate: boolean;
  /** The token index at which it starts. */
  first: number;
}

/** Reads leftwards from a token to the nearest noun phrase, not past another number. */
export function nounBefore(
  folded: string,
  tokens: readonly Token[],
  from: number,
): Found | undefined {
  let at = from - 1;
  let hasPredicate = false;
  while (at >= 0 && isSkipped(tokens[at] as Token)) {
    const kind = tokens[at]?.kind;
    if (kind === 'verb' || kind === 'single') hasPredicate = true;
    at--;
  }
  if (tokens[at]?.kind !== 'content') return undefined;
  const last = at;
  while (
    at > 0 &&
    isNounPiece(tokens[at - 1] as Token) &&
    tokens[at - 1]?.end === tokens[at]?.start
  )
    at--;
  while (at < last && tokens[at]?.kind === 'single') at++;
  const span = trimNoun(folded, tokens[at]?.start ?? 0, tokens[last]?.end ?? 0);
  if (!span) return at > 0 ? undefined : undefined;
  if (span.end - span.start > longestNoun) span.start = cutLong(folded, span);
  return { span, hasPredicate, first: at };
}

/** A very long noun phrase keeps its last part from a comma-like mark on. */
function cutLong(folded: string, { start, end }: Span): number {
  const cut = folded.lastIndexOf('的', end - 4);
  return cut > start && end - cut < longestNoun ? cut + 1 : end - longestNoun;
}

const afterNumber = /^(?:多|余|以上|以下|以内|左右|上下|之多|规模|的|\s)+/;

/** The noun phrase that follows a number directly: 79个重大项目开工. */
export function nounAfter(folded: string, tokens: readonly Token[], at: number): Span | undefined {
  let index = at + 1;
  let start = tokens[at]?.end ?? 0;
  const next = (): Token | undefined => tokens[index];
  if (next()?.kind === 'adverb' && afterNumber.test(folded.slice(start, next()?.end))) {
    start = next()?.end ?? start;
    index++;
  }
  const first = next();
  if (!first || first.start !== start || !isNounPiece(first)) return undefined;
  const skipped = afterNumber.exec(folded.slice(start, first.end))?.[0].length ?? 0;
  if (/^[、和与及]/.test(folded.slice(start + skipped, first.end))) return undefined;
  let end = first.end;
  while (tokens[index + 1]?.start === end && isNounPiece(tokens[index + 1] as Token)) {
    index++;
    end = next()?.end ?? end;
  }
  if (next()?.kind === 'single') end = next()?.start ?? end;
  return start + skipped < end ? trimNoun(folded, start + skipped, end) : undefined;
}

/** Drops 比…/较… in front of the number: the base of a comparison is not what is measured. */
function beforeComparison(tokens: readonly Token[], at: number): number {
  for (let index = at - 1; index >= 0; index--) {
    const kind = tokens[index]?.kind;
    if (kind === 'number' || kind === 'open') return at;
    if (kind === 'comparison') return index;
  }
  return at;
}

/** 占…比重: from the part through the word for share; else the part alone. */
function readShare(folded: string, tokens: readonly Token[], at: number): Found | undefined | null {
  let share = -1;
  for (let index = at - 1; index >= 0 && tokens[index]?.kind !== 'number'; index--) {
    if (tokens[index]?.kind === 'share') {
      share = index;
      break;
    }
  }
  if (share < 0) return undefined;
  const part = nounBefore(folded, tokens, share);
  const whole = nounBefore(folded, tokens, at);
  if (
    part &&
    whole &&
    whole.first > share &&
    /(?:比重|比例|份额|比率|比)$/.test(folded.slice(whole.span.start, whole.span.end))
  ) {
    return {
      span: { start: part.span.start, end: whole.span.end },
      hasPredicate: true,
      first: part.first,
    };
  }
  return part ?? null;
}

const isDuration = (unit: string): boolean => /^(?:a|mo|wk|d|h|min|s)$/.test(unit);

function choose(
  folded: string,
  quantity: Quantity,
  left: Found | undefined,
  right: Span | undefined,
): Span | undefined {
  if (!left) return right;
  if (!right) return left.span;
  const wording = folded.slice(left.span.start, left.span.end);
  const isRelational = chineseRelational.test(wording);
  if (isRelational) return right;
  const isMeasured = chineseHeads.test(wording);
  if (quantity.unit === 'count' || quantity.unit === 'rank') {
    const isShort = right.end - right.start <= 2;
    return isShort && left.hasPredicate && isMeasured ? left.span : right;
  }
  return isMeasured || left.hasPredicate ? left.span : right;
}

/** Reads the indicator of the number at one token of a clause. */
function readOne(
  folded: string,
  tokens: readonly Token[],
  at: number,
  quantity: Quantity,
  carried: Carried,
): Span | undefined {
  const share = readShare(folded, tokens, at);
  const right = nounAfter(folded, tokens, at);
  const fallback = carried.indicators[carried.indicators.length - 1] ?? carried.subject;
  if (share === null)
    return /^的/.test(folded.slice(quantity.end)) ? (right ?? fallback) : (fallback ?? right);
  const limit = beforeComparison(tokens, at);
  const left = share ?? nounBefore(folded, tokens, limit);
  const outside = left ? undefined : nounBeforeParenthesis(folded, tokens, at);
  if (outside) return outside.span;
  if (quantity.unit === 'rank' || isDuration(quantity.unit)) {
    const wording = left && folded.slice(left.span.start, left.span.end);
    if (left && wording && !chineseRelational.test(wording)) return left.span;
    return fallback ?? right;
  }
  const chosen = choose(
    folded,
    quantity,
    left,
    quantity.change && quantity.unit === '%' ? undefined : right,
  );
  if (!chosen) return fallback;
  if (chineseRelational.test(folded.slice(chosen.start, chosen.end))) return fallback ?? chosen;
  return chosen;
}

/** 服装（下跌9%）: a bracket that holds only a change speaks of the noun before it. */
function nounBeforeParenthesis(
  folded: string,
  tokens: readonly Token[],
  at: number,
): Found | undefined {
  for (let index = at - 1; index >= 0; index--) {
    if (tokens[index]?.kind === 'open') return nounBefore(folded, tokens, index);
    if (!isSkipped(tokens[index] as Token)) return undefined;
  }
  return undefined;
}

/** The subject of a clause: its first noun phrase that names something measured, else its first. */
export function readSubject(folded: string, tokens: readonly Token[]): Span | undefined {
  let first: Span | undefined;
  for (let index = 0; index < tokens.length; index++) {
    if (tokens[index]?.kind !== 'content') continue;
    const found = nounBefore(folded, tokens, index + 1);
    if (!found) continue;
    if (chineseHeads.test(folded.slice(found.span.start, found.span.end))) return found.span;
    first ??= found.span;
  }
  return first;
}

/** Numbers joined by nothing but 、 和 及 and modifiers form a group: 分别增长5%、6%和7%. */
function groupEnd(folded: string, tokens: readonly Token[], at: number): number {
  let end = at;
  for (let index = at + 1; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if (token.kind === 'number') end = index;
    else if (token.kind === 'content') {
      if (!/^[、和与及以]{1,2}$/.test(folded.slice(token.start, token.end))) break;
    } else if (!isSkipped(token)) break;
  }
  return end;
}

/**
 * Reads what the numbers of one clause measure.
 *
 * @param tokens - The clause, cut up.
 * @param carried - What earlier clauses left; updated for the next one.
 * @param earlier - Clauses of the sentence before this one, for lists that 分别 refers to.
 * @returns Index of the quantity and its indicator, in order.
 */
export function readChineseClause(
  folded: string,
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  carried: Carried,
  earlier: readonly Span[],
): [number, Span | undefined][] {
  const result: [number, Span | undefined][] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.kind !== 'number' || token.quantity === undefined) continue;
    const end = groupEnd(folded, tokens, at);
    const group = tokens.slice(at, end + 1).filter(({ kind }) => kind === 'number');
    const zipped =
      group.length > 1 ? zipGroup(folded, tokens, at, group.length, carried, earlier) : undefined;
    const quantity = quantities[token.quantity] as Quantity;
    const single = zipped ? undefined : readOne(folded, tokens, at, quantity, carried);
    group.forEach((member, place) => {
      const own = place === 0 ? single : (rightOf(folded, tokens, member, quantities) ?? single);
      result.push([member.quantity as number, zipped ? zipped[place] : own]);
    });
    at = end;
  }
  const found = result.flatMap(([, span]) => (span ? [span] : []));
  if (found.length > 0) carried.indicators = found;
  else if (result.length === 0) {
    const subject = readSubject(folded, tokens);
    if (subject) {
      carried.subject = subject;
      carried.indicators = [];
    }
  }
  return result;
}

function rightOf(
  folded: string,
  tokens: readonly Token[],
  member: Token,
  quantities: readonly Quantity[],
): Span | undefined {
  const quantity = quantities[member.quantity as number];
  return quantity?.unit === 'count' ? nounAfter(folded, tokens, tokens.indexOf(member)) : undefined;
}

function zipGroup(
  folded: string,
  tokens: readonly Token[],
  at: number,
  size: number,
  carried: Carried,
  earlier: readonly Span[],
): Span[] | undefined {
  const left = nounBefore(folded, tokens, beforeComparison(tokens, at));
  const own = left && zipItems(folded, left.span, size);
  if (own) return own;
  if (carried.indicators.length === size) return carried.indicators;
  for (let index = earlier.length - 1; index >= 0; index--) {
    const items = zipItems(folded, earlier[index] as Span, size);
    if (items) return items;
  }
  return undefined;
}
