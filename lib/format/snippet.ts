export interface Snippet {
  before: string;
  after: string;
}

/** A word of an alphabet that the cut may have gone through; Han characters are whole words. */
const cutWordAtStart = /^[\p{Script=Latin}\d.,'’-]{0,24}\s+/u;
const cutWordAtEnd = /\s+[\p{Script=Latin}\d.,'’-]{0,24}$/u;
const sentenceEnd = /[。！？!?\n]|\.\s/g;

/**
 * The words around a span, within its sentence.
 *
 * @param reach - The most UTF-16 units on each side; an ellipsis stands where more was cut.
 */
export function snippet(text: string, start: number, end: number, reach: number): Snippet {
  const left = text.slice(Math.max(0, start - reach), start);
  const right = text.slice(end, end + reach);
  const lastEnd = [...left.matchAll(sentenceEnd)].at(-1);
  const firstEnd = right.matchAll(sentenceEnd).next().value;
  const before = lastEnd ? left.slice(lastEnd.index + lastEnd[0].length) : left;
  const after = firstEnd ? right.slice(0, firstEnd.index + 1) : right;
  return {
    before:
      lastEnd || start <= reach ? before.trimStart() : `…${before.replace(cutWordAtStart, '')}`,
    after:
      firstEnd || end + reach >= text.length
        ? after.trimEnd()
        : `${after.replace(cutWordAtEnd, '')}…`,
  };
}
