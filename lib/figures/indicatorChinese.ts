import type { Carried } from './carried';
import { zipItems } from './indicatorLists';
import { chineseHeads } from './lexicon/indicators';
import { beforeComparison, isRelational, readMeasured, wording } from './measuredChinese';
import { isSkipped, nounBefore } from './nounsChinese';
import type { Token } from './tokensChinese';
import type { Quantity, Span } from './types';

type Tokens = readonly Token[];

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
      const found = zipped?.[place] ?? readMeasured(folded, tokens, member, quantity, local);
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
  for (const span of found) {
    if (!carried.recent.some(({ start }) => start === span.start)) carried.recent.push(span);
  }
  if (found.length > 0) carried.indicators = found;
  else if (result.length === 0) {
    const subject = readSubject(folded, tokens);
    if (!subject) return;
    carried.subject = subject;
    carried.indicators = [];
  }
}

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
  const says = saysRespectively(folded, tokens, at);
  if (says && carried.indicators.length < size && carried.recent.length >= size) {
    const isBare = left === undefined || isRelational(folded, left.span);
    if (isBare) return carried.recent.slice(-size);
  }
  const isNamed = left !== undefined && !isRelational(folded, left.span);
  if (!isNamed && carried.indicators.length === size) return carried.indicators;
  // 收入分别为…: a bare head may still refer to a list before it.
  if (isNamed && left.span.end - left.span.start > 2) return undefined;
  if (isNamed && !says) return undefined;
  for (let index = earlier.length - 1; index >= 0; index--) {
    const items = zipItems(folded, earlier[index] as Span, size);
    if (items) return items;
  }
  return undefined;
}

const saysRespectively = (folded: string, tokens: Tokens, at: number): boolean =>
  folded.slice(tokens[0]?.start ?? 0, tokens[at]?.start).includes('分别');
