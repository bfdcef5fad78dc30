import { lower } from './characters';
import type { Exclusion } from './types';

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
