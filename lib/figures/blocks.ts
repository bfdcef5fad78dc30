import type { Span } from './types';

const leastLength = 2000;
const mostLength = 4000;
const sentenceEnds = new Set([...'。！？；'].map((end) => end.charCodeAt(0)));

/** Where a block that has grown long enough may end: after a line, or a sentence in a very long line. */
function blockEnd(folded: string, start: number): number {
  if (folded.length - start <= leastLength) return folded.length;
  const last = Math.min(folded.length, start + mostLength);
  let sentence = last;
  for (let at = last - 1; at >= start + leastLength; at--) {
    const code = folded.charCodeAt(at);
    if (code === 10) return at + 1;
    const isStop = code === 46 && folded.charCodeAt(at + 1) === 32;
    if (sentence === last && (isStop || sentenceEnds.has(code))) sentence = at + 1;
  }
  return sentence;
}

/**
 * Cuts a text into blocks of some thousand characters that are read one by one, so that what is
 * made on the way to a figure lives only as long as its block.
 */
export function blocks(folded: string): Span[] {
  const cut: Span[] = [];
  for (let start = 0; start < folded.length; ) {
    const end = blockEnd(folded, start);
    cut.push({ start, end });
    start = end;
  }
  return cut;
}
