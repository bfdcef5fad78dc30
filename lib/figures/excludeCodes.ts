import { isDigit, isLetter, isUpper, lower } from './characters';
import { MONEY_BEFORE } from './lexicon/currencies';
import { LABELS_BEFORE } from './lexicon/exclusions';
import { wordBefore } from './numeralsEnglish';
import { createTrie, readLexicon } from './trie';
import type { Exclusion } from './types';

interface Shape {
  reason: string;
  pattern: RegExp;
  before?: RegExp;
}

const shapes: readonly Shape[] = [
  {
    reason: 'name',
    pattern: /(?:985|211)(?=[、/]|\s?[和与及]\s?(?:985|211)|高校|工程|大学|院校|名校)/y,
  },
  { reason: 'name', pattern: /\d{3,5}\s?(?:热线|客服|报警|急救|政务服务|便民服务|购物节|大促)/y },
  {
    reason: 'name',
    pattern:
      /[2-6]G(?![A-Za-z])|[234]D(?![A-Za-z])|[248]K(?![A-Za-z])|[1-5]A级?(?![A-Za-z])|4S店?|3C(?![A-Za-z])/y,
  },
  { reason: 'address', pattern: /\d{1,3}(?:\.\d{1,3}){3}(?!\d)/y },
  { reason: 'version', pattern: /\d+(?:\.\d+){2,}/y },
  { reason: 'phone', pattern: /(?:\+?\d{1,3}[- ])?\(?\d{3}\)?[- ]\d{3}[- ]\d{4}(?!\d)/y },
  { reason: 'phone', pattern: /0\d{2,3}-\d{7,8}(?:-\d{1,5})?/y },
  { reason: 'phone', pattern: /1[3-9]\d-?\d{4}-?\d{4}(?!\d|\s?[元人万亿])/y },
  { reason: 'phone', pattern: /(?:400|800)-\d{3,4}-\d{3,4}/y },
  {
    reason: 'phone',
    pattern: /\d{3,8}(?:[- ]\d{2,8}){0,3}/y,
    before:
      /(?:电话|热线|传真|致电|拨打|邮编|电邮|客服|微信|QQ|QQ群|tel|phone|hotline|fax|call|dial)(?:号码|是|为)?\s?[:：（(]?\s?$/i,
  },
  { reason: 'stock code', pattern: /\d{4,6}\.(?:SH|SZ|HK|BJ|TW|TWO|SS|US|T|KS)(?![A-Za-z])/y },
  {
    reason: 'stock code',
    pattern: /\d{4,6}(?=[)）])/y,
    before: /[（(](?:[^（()）\d]{0,8}[:：]\s?)?$/,
  },
  { reason: 'number in brackets', pattern: /\d{1,4}(?=[\]〕】])/y, before: /[[〔【]$/ },
  { reason: 'formula', pattern: /\d+(?:\+(?:\d+|[NnXx]))+(?![\d%])/y },
  {
    reason: 'road',
    pattern:
      /\d{1,4}\s?(?:国道|省道|县道|乡道|高速|次列车|次航班|航班|路公交|厂区|医院|频道|热线|舰|海里线|邮箱)/y,
  },
  { reason: 'fleet', pattern: /\d{2,4}\s?(?:师|旅|团|军)(?![队人员旅])/y },
  {
    reason: 'label',
    pattern: /\d{1,2}(?:[-.]\d{1,2})?(?=[为所中列示是：:，。）)、\s]|$)/y,
    before: /(?:(?<![代发报手列图仪钟])表|(?<![地企版试力意])图|附件|附录|附表|专栏|案例)\s?$/,
  },
  { reason: 'ordinal', pattern: /\d{1,4}(?:st|nd|rd|th)(?![a-z])/iy },
  { reason: 'decade', pattern: /(?:1[0-9]|20|21)?\d0s(?![a-z])/iy },
  {
    reason: 'age',
    pattern:
      /\d{1,3}(?:-(?:to|and)-\d{1,3}| to \d{1,3}|-\d{1,3})?-(?:year|month|week|day)s?-olds?(?![a-z])/iy,
  },
  { reason: 'resolution', pattern: /(?:360|480|720|1080|1440|2160)[pPi](?![A-Za-z])/y },
  { reason: 'period', pattern: /\dQ\d{0,4}(?![A-Za-z])|\dH\d{2,4}(?![A-Za-z])/y },
  { reason: 'long code', pattern: /\d{12,}/y },
  { reason: 'list number', pattern: /\d{1,2}[.、)）](?!\d)/y, before: /(?:^|\n)\s*[（(]?$/ },
  {
    reason: 'list number',
    pattern: /\d{1,2}\.\d{1,2}\.?(?=\s(?:[A-Z]|[一-龥])(?<![万亿千百个米吨元公平名家次]))/y,
    before: /(?:^|\n)\s*$/,
  },
  { reason: 'list number', pattern: /\d{1,2}(?=[)）])/y, before: /[（(]$/ },
  {
    reason: 'coordinate',
    pattern: /\d{1,3}(?:\.\d+)?\s?[°度](?:\d{1,2}(?:\.\d+)?['′分])?(?:\d{1,2}(?:\.\d+)?["″秒])?/y,
    before: /[东西南北][经纬]\s?$/,
  },
  {
    reason: 'coordinate',
    pattern: /\d{1,3}(?:\.\d+)?°\d{1,2}[′'](?:\d{1,2}(?:\.\d+)?[″"])?\s?[NSEW]?/y,
  },
  {
    reason: 'sports score',
    pattern:
      /\d{1,3}-\d{1,3}(?![\d%]|\s?(?:years?|months?|weeks?|days?|hours?|minutes?|percent|per cent|km|m\b|million|billion|people|points))/y,
    before:
      /\b(?:won|win|wins|beat|beats|beating|lost|lose|loss|drew|draw|drawn|defeated|defeating|victory|score|led|lead|leading|trailed|tied|vote|voted|by)\s(?:[A-Za-z]+\s){0,3}$/i,
  },
  {
    reason: 'sports score',
    pattern: /\d{1,3}\s?[:比-]\s?\d{1,3}(?!\d|的比例|[%倍年月万亿])/y,
    before:
      /(?:比分|战胜|击败|大胜|险胜|完胜|力克|逆转|战平|不敌|负于|输给|总分|大比分)[^，。；]{0,8}$/,
  },
  {
    reason: 'sports score',
    pattern:
      /\d{1,3}\s?[:比-]\s?\d{1,3}(?=[^，。]{0,4}(?:战胜|击败|大胜|险胜|完胜|力克|逆转|战平|不敌|负于|输给|获胜|取胜))/y,
  },
  {
    reason: 'vote',
    pattern: /\d{1,3}-\d{1,3}(?=\s(?:vote|win|victory|defeat|loss|draw|decision|lead|record))/y,
  },
  {
    reason: 'street number',
    pattern:
      /\d{1,5}(?= (?:[A-Z][a-z]+ ){1,3}(?:Street|St\.|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Drive|Way|Place|Square)\b)/y,
  },
  { reason: 'link', pattern: /\d+(?=[\w-]{0,40}\.(?:com|cn|org|net|html?|pdf|jpg|png))/y },
];

const moneyBefore = createTrie(readLexicon(MONEY_BEFORE));
const lookBehind = 40;

const signs = (characters: string): ReadonlySet<number> =>
  new Set([...characters].map((one) => one.charCodeAt(0)));
/** What stands right before or behind the digits of a code; other numbers are not looked at. */
const signsBefore = signs(
  ' \n\t.#-:：()（[〔【表图件录栏例电话线真邮编服信群码是为胜败克平敌于给分',
);
const signsAfter = signs(
  '.-+)）]〕】:比、国省县乡高次路厂医频热舰海邮师旅团军客报急政便购大航工学院名和与及/ °度',
);

function isCodeSign(folded: string, at: number): boolean {
  if (at === 0 || signsBefore.has(folded.charCodeAt(at - 1))) return true;
  let end = at;
  while (isDigit(folded.charCodeAt(end))) end++;
  if (folded.charCodeAt(end) === 46 && isDigit(folded.charCodeAt(end + 1))) {
    end++;
    while (isDigit(folded.charCodeAt(end))) end++;
  }
  const next = folded.charCodeAt(end);
  return end - at > 10 || signsAfter.has(next) || isLetter(next);
}

/** A document, phone, stock or road number, a version, a score: codes that begin with a digit. */
export function readCode(folded: string, at: number): Exclusion | null {
  const joined = readJoined(folded, at);
  if (joined) return joined;
  if (!isCodeSign(folded, at)) return null;
  const before = folded.slice(Math.max(0, at - lookBehind), at);
  for (const { reason, pattern, before: needed } of shapes) {
    pattern.lastIndex = at;
    if (!pattern.test(folded)) continue;
    const end = pattern.lastIndex;
    if (needed && !needed.test(before)) continue;
    return { start: at, end, reason };
  }
  return readLabelled(folded, at);
}

/** The end of letters, digits and the signs that join them: `C919`, `F-35`, `A380-800`. */
function codeEnd(folded: string, at: number): number {
  let end = at;
  for (;;) {
    const code = folded.charCodeAt(end);
    if (isDigit(code) || isLetter(code)) end++;
    else if ((code === 45 || code === 46 || code === 47) && isDigit(folded.charCodeAt(end + 1)))
      end++;
    else return end;
  }
}

/** Digits that letters run into: `COP26`, `PM2.5`, `F-35`; a sign of money does not count. */
function readJoined(folded: string, at: number): Exclusion | null {
  const previous = folded.charCodeAt(at - 1);
  if (isLetter(previous)) {
    if (moneyBefore.until(folded, at)) return null;
    return { start: at, end: codeEnd(folded, at), reason: 'code' };
  }
  if (previous === 45 && isLetter(folded.charCodeAt(at - 2))) {
    const word = wordBefore(folded, at - 1);
    if (/^(?:mid|sub|pre|post|under|over|to|and|a|up)$/.test(word.word)) return null;
    return { start: at, end: codeEnd(folded, at), reason: 'code' };
  }
  return null;
}

const rankBefore = /(?:rank(?:s|ed|ing)?|rated|placed|remains?|world's|is|was|at|the) $/i;

/** `Slide 9`, `Article 5`, `Flight 370`: the word before a bare number makes it a label. */
function readLabelled(folded: string, at: number): Exclusion | null {
  let gap = at;
  if (folded.charCodeAt(gap - 1) === 35) gap--;
  if (folded.charAt(gap - 1) === '.') gap--;
  else if (folded.charCodeAt(gap - 1) === 32) gap--;
  if (gap === at) return null;
  if (folded.charAt(gap - 1) === '.') gap--;
  const { word, start } = wordBefore(folded, gap);
  if (!LABELS_BEFORE.has(word) || isMeasured(folded, at)) return null;
  const isRank =
    /^(?:no|number)$/.test(word) && rankBefore.test(folded.slice(Math.max(0, start - 16), start));
  if (isRank) return null;
  const isTime = /^(?:since|until|till|during|before|after|by|circa|c|fiscal|year-end)$/.test(word);
  const digits = /^\d+/.exec(folded.slice(at, at + 8))?.[0] ?? '';
  if (isTime && !(digits.length === 4 && /^(?:1[5-9]|20)/.test(digits))) return null;
  if (isLowerPlain(folded, start, word)) return null;
  return { start: at, end: codeEnd(folded, at), reason: 'label' };
}

/** Some labels are everyday words; in lower case they count only as the name of a part. */
const everyday =
  /^(?:by|area|order|orders|year|years|case|level|group|mark|company|area|goal|goals|game|race|round|service|services|well|order|act|bill|law|standard|region|district|zone|sector|class|form|street|road|line|lines|station|company|unit|number|numbers|numbers|month|week|day|quarter|term|session|euro|storm|note|notes|train|bus|road|box|lot|block|part|parts|no|c|p|id|code)$/;
const isLowerPlain = (folded: string, start: number, word: string): boolean =>
  everyday.test(word) &&
  !isUpper(folded.charCodeAt(start)) &&
  word !== 'by' &&
  !/^(?:no|p|id|code|part|phase|day|year|level)$/.test(word);

/** A decimal scale, a separator, a sign of money or of percent makes it a quantity all the same. */
function isMeasured(folded: string, at: number): boolean {
  return /^\d+(?:,\d{3}|\.\d+\s?(?:million|billion|%|percent)|\s?(?:%|percent|per cent|million|billion|trillion|thousand|basis|km|kg|tonnes|degrees))/i.test(
    folded.slice(at, at + 24),
  );
}

const linkPattern =
  /(?:https?:\/\/|www\.)[^\s，。；）)\]」]{1,300}|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,32}){1,4}/y;

/** A web or mail address that starts at `at`. */
export function readLink(folded: string, at: number): Exclusion | null {
  const code = lower(folded.charCodeAt(at));
  if (code !== 104 && code !== 119) return null;
  linkPattern.lastIndex = at;
  return linkPattern.test(folded)
    ? { start: at, end: linkPattern.lastIndex, reason: 'link' }
    : null;
}

const longestTitle = 80;

/** The title of a work or document: what stands between 《 and 》 states nothing. */
export function readTitle(folded: string, at: number): Exclusion | null {
  const end = folded.slice(at, at + longestTitle).indexOf('》');
  return end < 0 ? null : { start: at, end: at + end + 1, reason: 'title' };
}

const quotedCode =
  /[“"「『‘]\s?(?:\d{1,6}(?:[·.]\d{1,2})?|[一二三四五六七八九十百千万两双](?:[^”"」』’\d，。%倍成]{1,7}))\s?[”"」』’]/y;

/** A short name in quotation marks that begins with a numeral: “8010”, “双百”, “五个一”. */
export function readQuoted(folded: string, at: number): Exclusion | null {
  quotedCode.lastIndex = at;
  if (!quotedCode.test(folded)) return null;
  const inner = folded.slice(at + 1, quotedCode.lastIndex - 1);
  if (/比$/.test(inner) || /^[一二三四五六七八九十百千万两]+(?:万|亿|年|元|个月)$/.test(inner))
    return null;
  return { start: at, end: quotedCode.lastIndex, reason: 'name in quotation marks' };
}
