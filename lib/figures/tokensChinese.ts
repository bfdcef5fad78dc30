import { chineseWords } from './lexicon/chineseWords';
import type { TimeExpression } from './times';
import type { Span } from './types';

export type TokenKind =
  | 'content'
  | 'verb'
  | 'saying'
  | 'adverb'
  | 'single'
  | 'comparison'
  | 'share'
  | 'time'
  | 'number'
  | 'open'
  | 'close';

export interface Token extends Span {
  kind: TokenKind;
  /** Index of the quantity, for `number`. */
  quantity?: number;
}

type WordKind = 'verb' | 'weak' | 'saying' | 'adverb' | 'single' | 'comparison' | 'share' | 'noun';

const kindOfWord = new Map<string, WordKind>();
const lengthsByFirst = new Map<string, number[]>();
for (const kind of [
  'verb',
  'weak',
  'saying',
  'adverb',
  'single',
  'comparison',
  'share',
  'noun',
] as const) {
  for (const word of chineseWords[kind].trim().split(/\s+/)) {
    kindOfWord.set(word, kind);
    const first = word[0] ?? '';
    const lengths = lengthsByFirst.get(first) ?? [];
    if (!lengths.includes(word.length)) lengths.push(word.length);
    lengthsByFirst.set(
      first,
      lengths.sort((one, other) => other - one),
    );
  }
}

/** A verb in front of one of these is the first half of a noun: 增长速度, 成交量. */
const nominalEnd =
  /^(?:率|额(?!度|外)|量(?!子|化)|值(?!得|班)|数(?![字据控智码])|费(?!用|城)|者|业(?![务绩内])|品(?![牌种质])|度(?!假)|面(?![对临向])|规模|幅度|面积|水平|速度|金额|人数|周期|指数)/;
/** Behind a noun these make one phrase with the verb before them: 补助标准, 检测机构. */
const nominalHead = /^(?:标准|强度|力度|机构|站|线|比例|比重|额度|资格)/;
/** Between two pieces of a noun phrase these are adjectives: 新能源新增并网装机. */
const nominalInside = new Set(['新增', '净增', '累计']);

/**
 * Cuts one clause into noun phrases and what stands between them.
 *
 * @param folded - The whole text, folded.
 * @param clause - The clause to read.
 * @param times - Time expressions inside the clause.
 * @param quantities - All quantities; those from `firstQuantity` on that lie in the clause become tokens.
 */
export function tokeniseChinese(
  folded: string,
  clause: Span,
  times: readonly TimeExpression[],
  quantities: readonly Span[],
  firstQuantity: number,
): Token[] {
  const tokens: Token[] = [];
  let time = 0;
  let quantity = firstQuantity;
  const push = (token: Token): void => {
    const last = tokens[tokens.length - 1];
    if (token.kind === 'content' && last?.kind === 'content' && last.end === token.start) {
      last.end = token.end;
    } else tokens.push(token);
  };
  for (let at = clause.start; at < clause.end; ) {
    const nextTime = times[time];
    if (nextTime && nextTime.start < at) {
      time++;
      continue;
    }
    const nextQuantity = quantities[quantity];
    if (nextQuantity && nextQuantity.end <= at) {
      quantity++;
      continue;
    }
    if (nextQuantity && nextQuantity.start <= at) {
      push({ start: at, end: nextQuantity.end, kind: 'number', quantity });
      at = nextQuantity.end;
      quantity++;
    } else if (nextTime?.start === at && nextTime.end <= clause.end) {
      push({ start: at, end: nextTime.end, kind: 'time' });
      at = nextTime.end;
      time++;
    } else {
      const token = readWord(folded, at, clause.end, tokens[tokens.length - 1]);
      if (token) push(token);
      at = token?.end ?? at + 1;
    }
  }
  return tokens;
}

/** True where a verb or adverb starts: 计划培育 plans, 计划主阵地 does not. */
export function startsWithVerb(folded: string, at: number): boolean {
  for (const length of lengthsByFirst.get(folded[at] ?? '') ?? []) {
    const kind = kindOfWord.get(folded.slice(at, at + length));
    if (kind !== undefined) return kind !== 'noun';
  }
  return /[\d到于对]/.test(folded[at] ?? '');
}

const closing: Readonly<Record<string, string>> = { '“': '”', '《': '》', '「': '」', '‘': '’' };

function readWord(
  folded: string,
  at: number,
  limit: number,
  last: Token | undefined,
): Token | undefined {
  const character = folded[at] ?? '';
  const close = closing[character];
  if (close) {
    const end = at + folded.slice(at, Math.min(limit, at + 40)).indexOf(close);
    if (end > at) return { start: at, end: end + 1, kind: 'content' };
  }
  if (character === '(' || character === '（') return { start: at, end: at + 1, kind: 'open' };
  if (character === ')' || character === '）') return { start: at, end: at + 1, kind: 'close' };
  if (/\s/.test(character)) {
    return isLatin(folded[at - 1]) && isLatin(folded[at + 1])
      ? { start: at, end: at + 1, kind: 'content' }
      : { start: at, end: at + 1, kind: 'adverb' };
  }
  for (const length of lengthsByFirst.get(character) ?? []) {
    if (at + length > limit) continue;
    const word = folded.slice(at, at + length);
    const kind = kindOfWord.get(word);
    if (kind === undefined) continue;
    const end = at + length;
    if (kind === 'noun') return { start: at, end, kind: 'content' };
    if (kind === 'verb' || kind === 'weak') {
      const isNoun = isNominal(folded, word, kind, { start: at, end }, limit, last);
      return { start: at, end, kind: isNoun ? 'content' : 'verb' };
    }
    // 临时估计为200亿元: here the guess is a noun.
    if (kind === 'saying' && folded[end] === '为') return { start: at, end, kind: 'verb' };
    return { start: at, end, kind };
  }
  return { start: at, end: at + 1, kind: 'content' };
}

/** A number or a mark behind a verb leaves it a verb. */
const notNoun = /^[\s一二两三四五六七八九十百千万,)]/;

function isNominal(
  folded: string,
  word: string,
  kind: 'verb' | 'weak',
  { start, end }: Span,
  limit: number,
  last: Token | undefined,
): boolean {
  if (word.length < 2) return false;
  const after = folded.slice(end, Math.min(limit, end + 2));
  if (nominalEnd.test(after)) return true;
  const isInside = last?.kind === 'content' && last.end === start;
  if (!isInside) return false;
  if (kind === 'weak') {
    return after.length > 0 && !startsWithVerb(folded, end) && !notNoun.test(after);
  }
  return nominalHead.test(after) || nominalInside.has(word);
}

const isLatin = (character: string | undefined): boolean => /[A-Za-z0-9]/.test(character ?? '');
