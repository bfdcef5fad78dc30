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
for (const form of englishWords.irregular.trim().split(/\s+/)) kindOfWord.set(form, 'verb');
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
  const kind = kindOfWord.get(word) ?? kindOfForm(word);
  const last = before[before.length - 1];
  if (kind === 'verb' && isNounHere(written, word, last, folded.slice(end, end + 12)))
    return make('noun');
  if (adjectival.test(word)) return make('noun');
  if (kind === undefined && /ly$|-o[vn]e?r?-/.test(word) && !/^[A-Z]/.test(written))
    return make('adverb');
  if (kind === undefined && isParticiple(word, last, folded.slice(end, end + 12))) {
    return make('verb');
  }
  return make(kind ?? 'noun');
}

/** "rises", "cut", "dropped", "supplied" and "used" are forms of verbs listed without their endings. */
function kindOfForm(word: string): EnglishKind | undefined {
  const stem = /^(.+?)(?:e?s|ed)$/.exec(word)?.[1];
  if (stem === undefined) return undefined;
  const forms = [stem, `${stem}e`, stem.replace(/i$/, 'y'), stem.replace(/(.)\1$/, '$1')];
  return forms.some((form) => kindOfWord.get(form) === 'verb') ? 'verb' : undefined;
}

/** Words in -ly that are no adverbs. */
const adjectival =
  /^(?:(?:hour|dai|week|month|quarter|year|fami|supp|assemb|ear|rep|al)ly|elderly|monopoly)$/;

/** "were impacted by", "is being phased in": after a form of "be" or an adverb an unknown -ed is a verb. */
function isParticiple(word: string, last: EnglishToken | undefined, after: string): boolean {
  if (!/(?:ed|ing)$/.test(word) || word.includes('-')) return false;
  // ", ending the quarter with": a clause that opens with a participle.
  if (last === undefined) return /^ (?:the|an?|its|our|their|\d)\b/.test(after);
  if (last.kind === 'verb')
    return /^(?:is|are|was|were|be|been|being|has|have|had)$/.test(last.word);
  if (!/ed$/.test(word)) return false;
  if (last.kind === 'adverb') return /ly$/.test(last.word);
  return (
    last.kind === 'noun' &&
    verbal.test(after) &&
    !/^(?:relat|bas|compar|associat|attribut|adjust|unit|expect)ed$/.test(word)
  );
}

/** Nouns as often as verbs; a number or its preposition behind them tells the verb. */
const ambiguous =
  /^(?:averages?|building|charges?|contracts?|costs?|covers?|cuts?|declines?|decreases?|displays?|drops|estimates?|exports|falls|forecasts?|funding|funds?|gains|hosts|houses?|housing|imports|increases?|means|needs?|orders?|plans?|posts?|projects?|ranges?|ranks|reports?|rises|runs|sales|serves|sets|shows|spending|spread|supplies|supply|supports?|targets?|uses?|yields?|return|returns|lift|firm)$/;
const verbal =
  /^ (?:by |to |from |at |between |about |around |almost |nearly |more |over |up |the |its |our |their |an? |[$£€¥\d])/;

/** "the project", "Adjusted earnings", "capital spending", "of exports": verbs by form only. */
function isNounHere(
  written: string,
  word: string,
  last: EnglishToken | undefined,
  after: string,
): boolean {
  if (
    /^(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|shall|did|does|do)$/.test(
      word,
    )
  )
    return false;
  if (last?.kind === 'determiner') return true;
  if (last?.word === 'to') return false;
  if (last?.kind === 'preposition' && last.word !== 'to') return !/ing$/.test(word);
  if (ambiguous.test(word)) return !verbal.test(after);
  return last === undefined && /^[A-Z].*(?:ed|ing)$/.test(written);
}
