import type { Carried } from './carried';
import { readChineseClause } from './indicatorChinese';
import { readEnglishClause } from './indicatorEnglish';
import { indicatorAliases } from './lexicon/indicators';
import { indexAt, type Layout, type Sentence } from './segment';
import type { TimeExpression } from './times';
import { tokeniseChinese } from './tokensChinese';
import { tokeniseEnglish } from './tokensEnglish';
import type { Quantity, Span } from './types';

/** What a quantity measures: the wording, and the id of the indicator where it is a known one. */
export interface Indicator {
  span: Span;
  id?: string;
}

const hasHan = (text: string): boolean => /[\u4e00-\u9fff]/.test(text);

/**
 * Finds the noun phrase that names what each quantity measures.
 *
 * @param folded - The whole text, folded.
 * @param layout - Its paragraphs, sentences and clauses.
 * @param quantities - In text order, not overlapping.
 * @param times - Time expressions; they never belong to an indicator.
 * @returns One entry a quantity, undefined where the text does not name it.
 */
export function readIndicators(
  folded: string,
  layout: Layout,
  quantities: readonly Quantity[],
  times: readonly TimeExpression[],
): (Indicator | undefined)[] {
  const spans: (Span | undefined)[] = quantities.map(() => undefined);
  let carried: Carried = { indicators: [], recent: [] };
  for (let first = 0; first < quantities.length; ) {
    const at = indexAt(layout.sentences, quantities[first]?.start ?? 0);
    const sentence = layout.sentences[at];
    if (!sentence) {
      first++;
      continue;
    }
    const previous = layout.sentences[at - 1];
    const isFollowing = previous?.paragraph === sentence.paragraph;
    const lastRead = indexAt(layout.sentences, quantities[first - 1]?.start ?? -1);
    if (!isFollowing || lastRead !== at - 1) carried = { indicators: [], recent: [] };
    let last = first;
    while ((quantities[last]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) last++;
    if (last === first) last = first + 1;
    for (const [index, span] of readSentence(
      folded,
      layout,
      at,
      quantities,
      times,
      first,
      carried,
    )) {
      spans[index] = span;
    }
    first = last;
  }
  return spans.map((span) => {
    if (!span) return undefined;
    const id = indicatorId(folded, span);
    return id ? { span, id } : { span };
  });
}

function readSentence(
  folded: string,
  layout: Layout,
  at: number,
  quantities: readonly Quantity[],
  times: readonly TimeExpression[],
  first: number,
  carried: Carried,
): [number, Span | undefined][] {
  const sentence = layout.sentences[at] as Sentence;
  const clauses = layout.clauses.slice(sentence.firstClause, sentence.lastClause);
  const result: [number, Span | undefined][] = [];
  const { isChinese } = sentence;
  carried.recent = [];
  if (!isChinese) forgetSentence(carried);
  const isRow = layout.paragraphs[sentence.paragraph]?.kind === 'row';
  let quantity = first;
  clauses.forEach((clause, place) => {
    while ((quantities[quantity]?.end ?? Number.POSITIVE_INFINITY) <= clause.start) quantity++;
    const inside = timesIn(times, clause);
    const found = isChinese
      ? readChineseClause(
          folded,
          tokeniseChinese(folded, clause, inside, quantities, quantity),
          quantities,
          carried,
          clauses.slice(Math.max(0, place - 4), place),
        )
      : readEnglishClause(
          folded,
          tokeniseEnglish(folded, clause, inside, quantities, quantity),
          quantities,
          carried,
        );
    const label = clauses[0];
    for (const [index, span] of found) {
      result.push([
        index,
        isRow && place > 0 && label ? { start: label.start, end: label.end } : span,
      ]);
    }
  });
  return result;
}

/** A new English sentence names its subject again, or says "it". */
function forgetSentence(carried: Carried): void {
  const previous = carried.indicators[carried.indicators.length - 1] ?? carried.subject;
  delete carried.subject;
  delete carried.lastNoun;
  delete carried.previous;
  if (previous) carried.previous = previous;
  carried.indicators = [];
}

export function timesIn(times: readonly TimeExpression[], { start, end }: Span): TimeExpression[] {
  const inside: TimeExpression[] = [];
  for (let index = indexAt(times, start - 1) + 1; (times[index]?.start ?? end) < end; index++) {
    inside.push(times[index] as TimeExpression);
  }
  return inside;
}

const idOfAlias = new Map<string, string>();
let longestAlias = 0;
for (const line of indicatorAliases.trim().split('\n')) {
  const [id = '', wordings = ''] = line.trim().split(': ');
  for (const wording of [id.replaceAll('-', ' '), ...wordings.split('|')]) {
    idOfAlias.set(wording.toLowerCase(), id);
    longestAlias = Math.max(longestAlias, wording.length);
  }
}

/** 出口额, 出口总额 and 出口规模 are 出口. */
const measure = /(?:总?[额值量]|规模|指数)$/;

/** The canonical id of a noun phrase that ends with (or, in English, contains) a known wording. */
export function indicatorId(folded: string, { start, end }: Span): string | undefined {
  const wording = folded.slice(start, end).toLowerCase();
  for (let from = Math.max(0, wording.length - longestAlias - 2); from < wording.length; from++) {
    const ending = wording.slice(from);
    const id = idOfAlias.get(ending) ?? idOfAlias.get(ending.replace(measure, ''));
    if (id && !(isLetter(wording[from - 1]) && isLetter(wording[from]))) return id;
  }
  if (hasHan(wording)) return undefined;
  const words = wording.split(/\s+/);
  for (let size = Math.min(4, words.length); size > 0; size--) {
    for (let at = 0; at + size <= words.length; at++) {
      const phrase = words.slice(at, at + size).join(' ');
      const id = idOfAlias.get(phrase) ?? idOfAlias.get(phrase.replace(/s$/, ''));
      if (id) return id;
    }
  }
  return undefined;
}

const isLetter = (character: string | undefined): boolean => /[a-z]/.test(character ?? '');
