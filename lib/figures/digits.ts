import { isDigit, isHan, isSpace } from './characters';

const DOT = 46;
const COMMA = 44;
export interface Digits {
  end: number;
  digits: string;
  isGrouped: boolean;
}

const digitsUntil = (folded: string, at: number): number => {
  let end = at;
  while (isDigit(folded.charCodeAt(end))) end++;
  return end;
};

/** `1,234`, `12,34,567` (Indian), `1 234` with a thin space; a group has two or three digits. */
function readGroups(folded: string, start: number, separator: number): number {
  let end = digitsUntil(folded, start);
  if (end - start > 3) return end;
  for (;;) {
    if (folded.charCodeAt(end) !== separator) return end;
    const next = digitsUntil(folded, end + 1);
    const length = next - end - 1;
    if (length !== 3 && !(length === 2 && separator === COMMA && isGroupFollowing(folded, next))) {
      return end;
    }
    end = next;
  }
}

/** Groups of two are Indian (1,50,000), or a slip such as 163,00个 before a counter word. */
const isGroupFollowing = (folded: string, at: number): boolean =>
  folded.charCodeAt(at) === COMMA
    ? isDigit(folded.charCodeAt(at + 1))
    : isHan(folded.charCodeAt(at));

/** Spaces part thousands where the original has a narrow one, or where a decimal or 万 follows. */
function readSpacedGroups(text: string, folded: string, start: number): number {
  const first = digitsUntil(folded, start);
  if (first - start > 3 || !isSpace(folded.charCodeAt(first))) return start;
  const narrow = '\u00a0\u2009\u202f'.includes(text.charAt(first));
  const end = readGroups(folded, start, 32);
  if (end === first) return start;
  const next = folded.charAt(end);
  return narrow || '.万亿'.includes(next) ? end : start;
}

/** Reads digits with separators and a decimal part; `1.234,56` is read the continental way. */
export function readDigits(text: string, folded: string, start: number): Digits {
  const spaced = readSpacedGroups(text, folded, start);
  const grouped = spaced > start ? spaced : readGroups(folded, start, COMMA);
  const dotted = readGroups(folded, start, DOT);
  const plain = digitsUntil(folded, start);
  if (dotted > plain && folded.charCodeAt(dotted) === COMMA) {
    const decimals = digitsUntil(folded, dotted + 1);
    if (decimals - dotted - 1 <= 2 && decimals > dotted + 1) {
      const digits = folded.slice(start, decimals).replaceAll('.', '').replace(',', '.');
      return { end: decimals, digits, isGrouped: true };
    }
  }
  let end = Math.max(grouped, plain);
  const isGrouped = grouped > plain;
  if (folded.charCodeAt(end) === DOT && isDigit(folded.charCodeAt(end + 1))) {
    end = digitsUntil(folded, end + 1);
  }
  return { end, digits: folded.slice(start, end).replace(/[, ]/g, ''), isGrouped };
}
