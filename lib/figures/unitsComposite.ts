import { isLetter, skipSpaces } from './characters';
import { wordAt } from './numeralsEnglish';
import { unitTrie } from './unitsRead';

export interface Composite {
  end: number;
  /** What the unit is per: `t`, `mu`, `share`. */
  code: string;
}

/** Nouns that money and amounts are counted against in English. */
const english =
  /^(?:share|person|capita|head|household|unit|night|piece|student|pupil|passenger|employee|worker|vehicle|car|home|room|seat|ticket|child|adult|resident|family|customer|user|word|item|call|visit|trip|transaction|ads|kilowatt-hour)$/;
const withArticle =
  /^(?:share|barrel|year|month|week|day|hour|night|head|tonne|ton|pound|gallon|litre|liter|ounce|unit|person|piece|kilo|kilogram|bushel|bottle|minute|ticket)$/;
const timeUnits = new Set(['a', 'mo', 'wk', 'd', 'h', 'min', 's']);

/** `元/吨`, `吨每亩`: what stands after the stroke. */
function readChinese(folded: string, end: number): Composite | null {
  const sign = folded.charAt(end);
  if (sign !== '/' && sign !== '每') return null;
  const at = end + 1;
  const unit = unitTrie.from(folded, at);
  if (!unit || unit.value.kind === 'none' || unit.value.kind === 'money') {
    const word = wordAt(folded, at);
    return sign === '/' && english.test(word.word) ? { end: word.end, code: word.word } : null;
  }
  const written = folded.slice(unit.start, unit.end);
  return { end: unit.end, code: unit.value.kind === 'counter' ? written : unit.value.code };
}

/** `per tonne`, `a share`. */
function readEnglish(folded: string, end: number, allowsArticle: boolean): Composite | null {
  const at = skipSpaces(folded, end, 1);
  if (at === end) return null;
  const preposition = wordAt(folded, at);
  const isPer = preposition.word === 'per';
  if (!isPer && !(allowsArticle && /^(?:an?|each)$/.test(preposition.word))) return null;
  let next = skipSpaces(folded, preposition.end, 1);
  const adjective = wordAt(folded, next);
  if (/^(?:diluted|basic|ordinary|common|metric|average)$/.test(adjective.word) && isPer) {
    next = skipSpaces(folded, adjective.end, 1);
  }
  const word = wordAt(folded, next);
  if (!isPer && !withArticle.test(word.word)) return null;
  if (
    !isPer &&
    /^ (?:ago|earlier|before|later|prior|on|after)\b/i.test(folded.slice(word.end, word.end + 9))
  ) {
    return null;
  }
  if (isLetter(folded.charCodeAt(word.end))) return null;
  const unit = unitTrie.from(folded, next);
  if (unit && unit.value.kind === 'unit' && unit.value.code !== '%') {
    return { end: unit.end, code: unit.value.code };
  }
  return english.test(word.word) ? { end: word.end, code: word.word } : null;
}

/**
 * Reads what a unit is per. Shares, multiples, counts and durations take none: 5% per year is 5%.
 *
 * @param code - The unit so far.
 * @param end - Where it ends.
 */
export function readComposite(
  folded: string,
  code: string,
  end: number,
  kind: 'unit' | 'money' | 'counter' | 'none',
): Composite | null {
  if (code === '%' || code === 'pp' || code === 'x' || timeUnits.has(code)) return null;
  const chinese = readChinese(folded, end);
  if (chinese) return chinese;
  if (kind === 'counter' || kind === 'none') return null;
  return readEnglish(folded, end, kind === 'money' || code === 'bbl');
}
