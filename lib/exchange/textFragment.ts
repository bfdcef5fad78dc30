import type { TextQuoteSelector } from '../anchors/types';

/** Context on each side, and each end of a long quote: enough to be unique, short enough to read. */
const longestTerm = 24;
const longestWhole = 120;
const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** `-` parts a term from its role in a text directive, so it is encoded too. */
function encode(term: string): string {
  return encodeURIComponent(term.toWellFormed()).replaceAll('-', '%2D');
}

/** The words at the end of a text that fit, all of one paragraph: browsers match a term within one block. */
function lastWords(text: string): string {
  const line = text.trimEnd().split('\n').at(-1) ?? '';
  let kept = '';
  for (const { segment } of [...words.segment(line)].reverse()) {
    if (kept && segment.length + kept.length > longestTerm) break;
    kept = segment + kept;
  }
  return kept.trim();
}

function firstWords(text: string): string {
  const line = text.trimStart().split('\n', 1)[0] ?? '';
  let kept = '';
  for (const { segment } of words.segment(line)) {
    if (kept && segment.length + kept.length > longestTerm) break;
    kept += segment;
  }
  return kept.trim();
}

/**
 * The address of a passage: a text directive after the article's own address.
 * See https://wicg.github.io/scroll-to-text-fragment/, which wants the prefix to begin and the
 * suffix to end where a word does.
 *
 * @param url - The article's address; a directive it has is replaced.
 */
export function textFragment(url: string, quote: TextQuoteSelector): string {
  const exact = quote.exact.trim();
  const whole = exact.length <= longestWhole && !exact.includes('\n');
  const prefix = lastWords(quote.prefix);
  const suffix = firstWords(quote.suffix);
  const terms = [
    ...(prefix ? [`${encode(prefix)}-`] : []),
    ...(whole ? [encode(exact)] : [encode(firstWords(exact)), encode(lastWords(exact))]),
    ...(suffix ? [`-${encode(suffix)}`] : []),
  ];
  const [address = url] = url.split(':~:', 1);
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${terms.join(',')}`;
}
