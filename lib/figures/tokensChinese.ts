import { chineseBonds, chineseWords } from './lexicon/chineseWords';
import type { TimeExpression } from './times';
import type { Span } from './types';

export type TokenKind =
  | 'content'
  | 'verb'
  | 'saying'
  | 'adverb'
  | 'single'
  | 'tail'
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

const kinds = [
  'verb',
  'weak',
  'saying',
  'adverb',
  'single',
  'tail',
  'comparison',
  'share',
] as const;
type WordKind = (typeof kinds)[number];

interface Word {
  kind: WordKind;
  /** Characters that make it part of a noun where one of them stands before or after it. */
  before: string;
  after: string;
}

const words = new Map<string, Word>();
const longestByFirst = new Map<string, number>();
for (const kind of kinds) {
  for (const word of chineseWords[kind].trim().split(/\s+/)) {
    words.set(word, { kind, before: '', after: '' });
    const first = word[0] ?? '';
    longestByFirst.set(first, Math.max(word.length, longestByFirst.get(first) ?? 0));
  }
}
for (const bond of chineseBonds.trim().split(/\s+/)) {
  const [word = '', before = '', after = ''] = bond.split(/[:/]/);
  const known = words.get(word);
  if (known) words.set(word, { ...known, before, after });
}

/** A verb in front of one of these is the first half of a noun: 增长速度, 成交量. */
const nominalEnd =
  /^(?:率|额(?!度|外)|量(?!子|化)|值(?!得|班)|数(?![字据控智码])|费(?!用|城)|者|业(?![务绩内])|品(?![牌种质])|度(?!假)|面(?![对临向])|规模|幅度|面积|水平|速度|金额|人数|周期|指数)/;
/** Behind a noun these make one phrase with the verb before them: 补助标准, 检测机构. */
const nominalHead = /^(?:标准|强度|力度|机构|站|线|比例|比重|额度|资格)/;
/** Behind a verb that is as often a noun these do so wherever it stands: 服务平台, 建设用地. */
const weakHead =
  /^(?:[商社班场库权组点性侧房区局部]|企业|公司|中心|基地|平台|项目|能力|人[员口]|资金|收入|支出|成本|价|总[额值量]|用地|单位|工程|里程|岗位|场景|软件|贸易|银行)/;
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
      dropCurrency(folded, tokens, at);
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

/** 总资产为人民币5亿元: the currency before an amount is not what is measured. */
function dropCurrency(folded: string, tokens: Token[], at: number): void {
  const last = tokens[tokens.length - 1];
  if (last?.kind !== 'content' || last.end !== at) return;
  last.end -= /(?:人民|港|新台)币$/.exec(folded.slice(last.start, at))?.[0].length ?? 0;
  if (last.end === last.start) tokens.pop();
}

/** The longest listed word at a place that fits before the limit. */
function wordAt(folded: string, at: number, limit: number): string | undefined {
  const longest = longestByFirst.get(folded[at] ?? '') ?? 0;
  for (let length = Math.min(longest, limit - at); length > 0; length--) {
    const word = folded.slice(at, at + length);
    if (words.has(word)) return word;
  }
  return undefined;
}

/** True where a verb or adverb starts: 计划培育 plans, 计划主阵地 does not. */
export function startsWithVerb(folded: string, at: number): boolean {
  const word = wordAt(folded, at, folded.length);
  if (word === undefined) return /[\d到于对]/.test(folded[at] ?? '');
  const next = folded[at + word.length];
  return next === undefined || !words.get(word)?.after.includes(next);
}

const closing: Readonly<Record<string, string>> = { '“': '”', '《': '》', '「': '」', '‘': '’' };

/** 按不变价格计算, 以人民币计: how it was reckoned is not what was. */
const basis = /[按以][^，。、]{2,12}?(?:计算?|折算)/y;

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
  if (/[\s【】〔〕…:：]/.test(character)) {
    return character === ' ' && isLatin(folded[at - 1]) && isLatin(folded[at + 1])
      ? { start: at, end: at + 1, kind: 'content' }
      : { start: at, end: at + 1, kind: 'adverb' };
  }
  if (character === '按' || character === '以') {
    basis.lastIndex = at;
    const length = basis.exec(folded)?.[0].length;
    if (length) return { start: at, end: at + length, kind: 'adverb' };
  }
  const word = wordAt(folded, at, limit);
  const entry = word === undefined ? undefined : words.get(word);
  if (word === undefined || entry === undefined) return { start: at, end: at + 1, kind: 'content' };
  const end = at + word.length;
  const next = folded[end] ?? ' ';
  const isBehindNoun = last?.kind === 'content' && last.end === at;
  if (end < limit && entry.after.includes(next)) {
    return { start: at, end: word.length === 1 ? end + 1 : end, kind: 'content' };
  }
  if (isBehindNoun && entry.before.includes(folded[at - 1] ?? ' ')) {
    return { start: at, end, kind: 'content' };
  }
  const { kind } = entry;
  if (kind === 'verb' || kind === 'weak') {
    if (isNominal(folded, word, kind, { start: at, end }, limit, last)) {
      return { start: at, end, kind: 'content' };
    }
    return { start: at, end: withComplement(folded, end, word.length, limit), kind: 'verb' };
  }
  // 临时估计为200亿元: here the guess is a noun.
  if (kind === 'saying' && next === '为') return { start: at, end, kind: 'verb' };
  return { start: at, end, kind };
}

/** 增长至, 保持在, 取得了: what a verb reaches belongs to it. */
function withComplement(folded: string, end: number, length: number, limit: number): number {
  const isComplement = length > 1 && end < limit && '了到至达为在'.includes(folded[end] ?? ' ');
  return isComplement && (wordAt(folded, end, limit)?.length ?? 1) === 1 ? end + 1 : end;
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
  if (
    nominalEnd.test(after) ||
    (kind === 'weak' && (weakHead.test(after) || nominalHead.test(after)))
  )
    return true;
  const isInside = last?.kind === 'content' && last.end === start;
  if (!isInside) return false;
  if (kind === 'weak') {
    return after.length > 0 && !startsWithVerb(folded, end) && !notNoun.test(after);
  }
  return nominalHead.test(after) || nominalInside.has(word);
}

const isLatin = (character: string | undefined): boolean => /[A-Za-z0-9]/.test(character ?? '');
