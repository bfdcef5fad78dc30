import { isDigit, isLetter, isUpper, skipSpacesBack } from './characters';
import type { Modified } from './modifiers';
import { nextWord, wordBefore } from './numeralsEnglish';

/** Words behind a number that are no counted noun. */
const notNoun = new Set(
  (
    'to and or in on at of by for from with as is was are were be been has have had will would could can may might should must than then that this these those ' +
    'the a an but if so because while when where which who whom whose it its he she they we you i not no nor per via into onto upon over under about after before ' +
    'during since until till between among through against without within along across behind beyond near off out up down away am pm ad bc bce ce et al ' +
    'said says say also only just still even ever never again already now ago earlier later respectively onwards onward compared versus vs too there here both'
  ).split(' '),
);
const verbBefore =
  /\b(?:kill|injur|wound|arrest|detain|employ|total|number|leav|left|dead|displac|evacuat|rescu|toll|affect|hospitali|among|population|census|averag|scor|count|deliver|sold|built|open|hir)[a-z]*(?: (?:at least|about|of|at|some|to|only|was|is|another|more than))?\s$/i;

const casualties =
  /^ (?:were|was|are|have|had|others|more)(?: been| were| are)? (?:killed|injured|wounded|dead|missing|arrested|hurt|displaced|rescued|hospitali[sz]ed|detained|infected|found|reported|left)\b/i;

const isYear = (measure: Modified): boolean =>
  measure.exponent === 0 &&
  measure.numeralEnd - measure.start === 4 &&
  /^(?:1[4-9]|20|21)\d{2}$/.test(measure.digits);

/** A capitalised word inside a sentence names something: Boeing 737, Area 51. */
function isAfterName(folded: string, start: number): boolean {
  const end = skipSpacesBack(folded, start, 1);
  if (end === start) return false;
  const word = wordBefore(folded, end);
  if (!word.word || !isUpper(folded.charCodeAt(word.start))) return false;
  if (functionWords.has(word.word)) return false;
  const before = folded.slice(Math.max(0, word.start - 2), word.start);
  return !/^$|[.!?:\n"“] ?$/.test(before) || word.word.length <= 2;
}

const functionWords = new Set(
  'in at about over some nearly almost around the a an and or of for with by from to on more than less under only just another all total roughly approximately as up down between among within these those its their his her our my your after before since until when while where that this there we they he she it i is are was were has have had'.split(
    ' ',
  ),
);

/** `at $7.8 billion and 1.34, respectively`: the bare one of two values. */
const isSeveral = (folded: string, measure: Modified): boolean =>
  / and $/.test(folded.slice(Math.max(0, measure.start - 5), measure.start)) &&
  /^,? respectively\b/.test(folded.slice(measure.end, measure.end + 15));

/** `2.5 bathrooms`: a decimal that counts things. */
export function countsNoun(folded: string, end: number): boolean {
  const noun = nextWord(folded, end);
  return noun.word.length > 2 && !notNoun.has(noun.word) && !isUpper(folded.charCodeAt(noun.start));
}

function isBareCount(folded: string, measure: Modified): boolean {
  if (isSeveral(folded, measure)) return true;
  const noun = nextWord(folded, measure.end);
  const isHyphened = folded.charCodeAt(measure.end) === 45;
  if (isHyphened && noun.word) return false;
  const hasNoun = noun.word.length > 2 && !notNoun.has(noun.word);
  const isNounLower = hasNoun && !isUpper(folded.charCodeAt(noun.start));
  const before = folded.slice(Math.max(0, measure.start - 32), measure.start);
  const isBounded = measure.bound !== '=' || verbBefore.test(before);
  const isGoverned = measure.direction !== null || measure.predicate !== undefined;
  if (isYear(measure)) return isBounded && hasNoun && noun.word.endsWith('s');
  if (isAfterName(folded, measure.start)) return isNounLower && noun.word.endsWith('s');
  if (casualties.test(folded.slice(measure.end, measure.end + 30))) return true;
  return isNounLower || isBounded || isGoverned || (hasNoun && isProperCount(folded, noun.end));
}

/** `45 American soldiers`, `12 EU countries`: an adjective in capitals, then the noun. */
function isProperCount(folded: string, end: number): boolean {
  const noun = nextWord(folded, end);
  return (
    noun.word.endsWith('s') && !isUpper(folded.charCodeAt(noun.start)) && !notNoun.has(noun.word)
  );
}

const small =
  /\b(?:the|these|those|both|all|our|his|her|its|their|my|your|same|other|any|no|every|each|or|last|first)\s$/i;

/** Decides whether a number in English text is a quantity. */
export function acceptEnglish(folded: string, measure: Modified): boolean {
  const next = folded.charCodeAt(measure.end);
  if (measure.rule === 'english-vague')
    return /^ (?:of|more|[a-z]{4,})/.test(folded.slice(measure.end, measure.end + 6));
  if (measure.unitCode !== null) return true;
  if (isLetter(next) || (next === 47 && isDigit(folded.charCodeAt(measure.end + 1)))) return false;
  if (measure.exponent >= 2 || /\d,\d{3}/.test(folded.slice(measure.start, measure.end)))
    return true;
  if (measure.script === 'english') {
    const noun = nextWord(folded, measure.end);
    if (
      measure.value <= 10 &&
      small.test(folded.slice(Math.max(0, measure.start - 8), measure.start))
    )
      return false;
    if (folded.charCodeAt(measure.end) === 45 || measure.value === 0) return false;
    return (
      noun.word.length > 2 && !notNoun.has(noun.word) && !isUpper(folded.charCodeAt(noun.start))
    );
  }
  return isBareCount(folded, measure);
}
