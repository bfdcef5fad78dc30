import type { Token } from './tokensChinese';
import type { Span } from './types';

const longestNoun = 40;
/** So many tokens at most make a phrase, whatever a hostile text holds. */
const mostPieces = 40;
const heads = /^(?:的|之|和|与|及|以及|并|、|·|,|\s|其|来|对|等)+/;
const tails = /(?:的|之|、|和|与|及|·|,|\s|等|方面|期间)+$/;

/** A noun phrase without the particles at its edges; undefined when nothing is left. */
export function trimNoun(folded: string, start: number, end: number): Span | undefined {
  let text = folded.slice(start, end);
  const head = heads.exec(text)?.[0].length ?? 0;
  text = text.slice(head);
  const tail =
    (tails.exec(text)?.[0].length ?? 0) + (/[会议]上$|(?:行业|企业|项目|其)中$/.test(text) ? 1 : 0);
  const span = { start: start + head, end: end - tail };
  return span.end > span.start ? span : undefined;
}

export const isSkipped = (token: Token | undefined): boolean =>
  token?.kind === 'verb' ||
  token?.kind === 'adverb' ||
  token?.kind === 'single' ||
  token?.kind === 'tail' ||
  token?.kind === 'time';
const isEdge = (token: Token | undefined): boolean =>
  token?.kind === 'single' || token?.kind === 'tail';
const isPiece = (token: Token | undefined): boolean =>
  token?.kind === 'content' || token?.kind === 'single' || token?.kind === 'tail';

/** A noun phrase found beside a number. */
export interface ChineseNoun {
  span: Span;
  /** True where a predicate stands between the phrase and the number. */
  hasPredicate: boolean;
  /** The token it starts at. */
  first: number;
  /** True where it is the noun of a number right before it: 八成以上的出口、…. */
  isCounted: boolean;
}

/** Reads leftwards from a token to the nearest noun phrase, not past a number or a bracket. */
export function nounBefore(
  folded: string,
  tokens: readonly Token[],
  from: number,
): ChineseNoun | undefined {
  let at = from - 1;
  let hasPredicate = false;
  for (;;) {
    while (isSkipped(tokens[at])) {
      if (tokens[at]?.kind === 'verb' || isEdge(tokens[at])) hasPredicate = true;
      at--;
    }
    if (tokens[at]?.kind === 'close') at = beforeAside(tokens, at);
    if (tokens[at]?.kind !== 'content') return undefined;
    const last = at;
    while (
      isPiece(tokens[at - 1]) &&
      tokens[at - 1]?.end === tokens[at]?.start &&
      last - at < mostPieces
    ) {
      at--;
    }
    while (at < last && tokens[at]?.kind === 'single') at++;
    const span = trimNoun(folded, tokens[at]?.start ?? 0, tokens[last]?.end ?? 0);
    if (span && !isDeed(folded, span)) {
      if (span.end - span.start > longestNoun) span.start = cutLong(folded, span);
      const isCounted = isBehindNumber(folded, tokens, at, span.start);
      span.start = withThreshold(folded, tokens, at, span.start);
      return { span, hasPredicate, first: at, isCounted };
    }
    at--;
  }
}

/** 种了300亩: one character before 了 is a verb. */
const isDeed = (folded: string, { start, end }: Span): boolean =>
  end - start === 1 && /[了过着]/.test(folded[end] ?? '');

/** 国内生产总值（GDP）: a bracket without numbers says the same again. */
function beforeAside(tokens: readonly Token[], close: number): number {
  for (let at = close - 1; at >= 0 && close - at < 8; at--) {
    if (tokens[at]?.kind === 'open') return at - 1;
    if (tokens[at]?.kind === 'number') break;
  }
  return close;
}

function isBehindNumber(
  folded: string,
  tokens: readonly Token[],
  first: number,
  start: number,
): boolean {
  const number = tokens[first - 1]?.kind === 'adverb' ? tokens[first - 2] : tokens[first - 1];
  return (
    number?.kind === 'number' && /^(?:以上|以下|左右|多)?的?$/.test(folded.slice(number.end, start))
  );
}

/** 10亿元以上的项目: the threshold is part of the name. */
function withThreshold(
  folded: string,
  tokens: readonly Token[],
  first: number,
  start: number,
): number {
  const number = tokens[first - 1]?.kind === 'adverb' ? tokens[first - 2] : tokens[first - 1];
  if (number?.kind !== 'number') return start;
  return /^以[上下]的?$/.test(folded.slice(number.end, start)) ? number.start : start;
}

/** A very long noun phrase keeps its last part. */
function cutLong(folded: string, { start, end }: Span): number {
  const cut = folded.lastIndexOf('的', end - 4);
  return cut > start && end - cut < longestNoun ? cut + 1 : end - longestNoun;
}

const afterNumber =
  /^(?:大(?=进口|出口|经济|产|市场|城市|国|港|贸易|股东)|多|余|以上|以下|以内|左右|上下|之多|规模|[重长高宽深厚大]的|的|\s)+/;

/** The noun phrase that follows a number directly: 79个重大项目开工. */
export function nounAfter(folded: string, tokens: readonly Token[], at: number): Span | undefined {
  let index = at + 1;
  let start = tokens[at]?.end ?? 0;
  while (
    tokens[index]?.start === start &&
    (tokens[index]?.kind === 'time' ||
      (tokens[index]?.kind === 'adverb' && isWhole(folded.slice(start, tokens[index]?.end))))
  ) {
    start = tokens[index]?.end ?? start;
    index++;
  }
  const first = tokens[index];
  if (!first || first.start !== start || !isPiece(first)) return undefined;
  if (isEdge(first) && tokens[index + 1]?.kind !== 'content') return undefined;
  let end = first.end;
  const stop = index + mostPieces;
  while (tokens[index + 1]?.start === end && isPiece(tokens[index + 1]) && index < stop) {
    index++;
    end = tokens[index]?.end ?? end;
  }
  if (isEdge(tokens[index]) && tokens[index] !== first) end = tokens[index]?.start ?? end;
  const skipped = afterNumber.exec(folded.slice(start, end))?.[0].length ?? 0;
  if (/^(?:[、和与及]|以及)/.test(folded.slice(start + skipped, end))) return undefined;
  const noun = start + skipped < end ? trimNoun(folded, start + skipped, end) : undefined;
  return noun && notNamed.test(folded.slice(noun.start, noun.end)) ? undefined : noun;
}

/** Words behind a number that only frame it. */
const notNamed =
  /^(?:基础|基础上|背景|背景下|情况|条件|前提|大关|水平|速度|成绩|好成绩|历史|历史新高|新高|新台阶|新水平|季度|规模|幅度|价格|标准|佳绩)$/;

const isWhole = (text: string): boolean => afterNumber.exec(text)?.[0].length === text.length;
