import type { Span } from './types';

const separators = { chinese: /、|以及|及|和|与/g, english: /,? and |, /g };

/**
 * The items of a list, when there are exactly as many as there are numbers to share out
 * (A、B和C分别为…; A and B were … respectively). A longer list gives its last items only if
 * every item stands in the span.
 */
export function zipItems(folded: string, span: Span, size: number): Span[] | undefined {
  const text = folded.slice(span.start, span.end);
  const separator = /[\u4e00-\u9fff]/.test(text) ? separators.chinese : separators.english;
  const strict = split(text, span.start, separator);
  if (strict.length === size) return strict;
  if (separator !== separators.chinese) return undefined;
  const loose = split(text, span.start, /、/g);
  return loose.length === size ? loose : undefined;
}

function split(text: string, offset: number, separator: RegExp): Span[] {
  const items: Span[] = [];
  let start = 0;
  separator.lastIndex = 0;
  for (let match = separator.exec(text); match; match = separator.exec(text)) {
    if (match.index > start) items.push({ start: offset + start, end: offset + match.index });
    start = match.index + match[0].length;
  }
  if (start < text.length) items.push({ start: offset + start, end: offset + text.length });
  return items.map((item) => trimItem(text, offset, item));
}

function trimItem(text: string, offset: number, { start, end }: Span): Span {
  const wording = text.slice(start - offset, end - offset);
  const head = /^(?:包括|其中|the |our |both |和|及)/i.exec(wording)?.[0].length ?? 0;
  return { start: start + head, end };
}
