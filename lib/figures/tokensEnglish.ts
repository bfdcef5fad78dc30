import { englishWords } from './lexicon/englishWords';
import type { Span } from './types';

export type EnglishKind =
  | 'noun'
  | 'verb'
  | 'preposition'
  | 'conjunction'
  | 'determiner'
  | 'pronoun'
  | 'adverb'
  | 'time'
  | 'number'
  | 'mark';

export interface EnglishToken extends Span {
  kind: EnglishKind;
  /** The word in lower case. */
  word: string;
  /** Index of the quantity, for `number`. */
  quantity?: number;
}

const kindOfWord = new Map<string, EnglishKind>();
for (const kind of [
  'adverb',
  'preposition',
  'conjunction',
  'determiner',
  'pronoun',
  'verb',
] as const) {
  for (const word of englishWords[kind].trim().split(/\s+/)) {
    if (kind === 'preposition' || !kindOfWord.has(word)) kindOfWord.set(word, kind);
  }
}

const wordPattern = /[A-Za-z][A-Za-z0-9'’&.-]*[A-Za-z0-9]|[A-Za-z]|\d[\d.,/-]*|[^\sA-Za-z\d]/y;

/** Cuts a stretch of English into words with the part each plays; numbers and times stay whole. */
export function tokeniseEnglish(
  folded: string,
  stretch: Span,
  times: readonly Span[],
  quantities: readonly Span[],
  firstQuantity: number,
): EnglishToken[] {
  const tokens: EnglishToken[] = [];
  let time = 0;
  let quantity = firstQuantity;
  for (let at = stretch.start; at < stretch.end; ) {
    while ((times[time]?.end ?? Number.POSITIVE_INFINITY) <= at) time++;
    while ((quantities[quantity]?.end ?? Number.POSITIVE_INFINITY) <= at) quantity++;
    const number = quantities[quantity];
    const moment = times[time];
    if (number && number.start <= at) {
      const word = folded.slice(at, number.end).toLowerCase();
      tokens.push({ start: at, end: number.end, kind: 'number', word, quantity });
      at = number.end;
    } else if (moment && moment.start <= at) {
      const word = folded.slice(at, moment.end).toLowerCase();
      tokens.push({ start: at, end: moment.end, kind: 'time', word });
      at = moment.end;
    } else {
      wordPattern.lastIndex = at;
      const match = wordPattern.exec(folded);
      if (!match) {
        at++;
        continue;
      }
      const end = Math.min(
        at + match[0].length,
        number?.start ?? stretch.end,
        moment?.start ?? stretch.end,
        stretch.end,
      );
      tokens.push(readWord(folded, at, Math.max(end, at + 1), tokens));
      at = Math.max(end, at + 1);
    }
  }
  return tokens;
}

function readWord(
  folded: string,
  start: number,
  end: number,
  before: readonly EnglishToken[],
): EnglishToken {
  const written = folded.slice(start, end);
  const word = written.toLowerCase().replace(/['’]s$/, '');
  const make = (kind: EnglishKind): EnglishToken => ({ start, end, kind, word });
  if (!/[a-z\d]/.test(word)) return make(/['’"“”$&%/-]/.test(word) ? 'noun' : 'mark');
  const contracted = /^(we|they|it|i|he|she|you|there)['’](?:re|ve|ll|s|d|m)$/.exec(word);
  if (contracted) return make('pronoun');
  const kind = kindOfWord.get(word);
  const last = before[before.length - 1];
  if (kind === 'verb' && isNounHere(written, word, last)) return make('noun');
  if (kind === undefined && /ly$/.test(word) && !/^[A-Z]/.test(written)) return make('adverb');
  return make(kind ?? 'noun');
}

/** "the project", "Adjusted earnings", "capital spending", "of exports": verbs by form only. */
function isNounHere(written: string, word: string, last: EnglishToken | undefined): boolean {
  if (
    /^(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|shall|did|does|do)$/.test(
      word,
    )
  )
    return false;
  if (last?.kind === 'determiner') return true;
  if (last?.kind === 'preposition' && last.word !== 'to') return !/ing$/.test(word);
  if (
    /^(?:spending|building|funding|housing|holdings?|exports|imports|projects|plans?|reports|costs?|gains|sales|contracts?|orders?|yields?|targets?|forecasts?|growth|displays?|houses?|project|post|posts|use|range|fund|supply|support|target|average|report|cost|charge|charges|need|needs|means|supplies|falls|rises|increases?|decreases?|declines?|drops|cuts|cut|estimates?|averages|ranks|serves|runs|shows|sets|spread|display|charges|house|cover|hosts)$/.test(
      word,
    )
  ) {
    if (last === undefined || last.kind === 'mark') return !/^(?:spending|building)$/.test(word);
    return (
      last.kind === 'noun' &&
      !/^(?:increases?|decreases?|declines?|drops|cuts?|falls|rises|costs?|reports|plans?|shows|sets|runs|serves|covers?|targets?|averages?|ranks|means|needs?|estimates?|forecasts?|gains|charges?|projects|ranges?|hosts|houses?|exports|imports|supports?|uses?|yields?|funds?)$/.test(
        word,
      )
    );
  }
  return last === undefined && /^[A-Z].*(?:ed|ing)$/.test(written);
}
