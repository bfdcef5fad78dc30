import { isDigit, isLetter, isUpper } from './characters';
import { CODE_SHAPES } from './codeShapes';
import { MONEY_BEFORE } from './lexicon/currencies';
import { LABELS_BEFORE } from './lexicon/exclusions';
import { wordBefore } from './numeralsEnglish';
import { createTrie, readLexicon } from './trie';
import type { Exclusion } from './types';

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
  for (const { reason, pattern, before: needed } of CODE_SHAPES) {
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
