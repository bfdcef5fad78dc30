import { skipSpacesBack } from './characters';
import { inflect } from './inflect';
import { ENGLISH_BEFORE, ENGLISH_VERBS } from './lexicon/modifiers';
import type { Measure } from './measure';
import type { Modifiers } from './modifier';
import { readBasis, readBehind, readBoundAfter } from './modifiersEnglishBehind';
import { createTrie, readLexicon } from './trie';
import type { Bound, Change } from './types';

const before = createTrie([
  ...readLexicon(ENGLISH_BEFORE),
  ...Object.entries(ENGLISH_VERBS).flatMap(([role, verbs]) =>
    verbs
      .split(' ')
      .flatMap(inflect)
      .map((verb): [string, string] => [verb, role]),
  ),
]);
const bounds = new Set(['~', '<', '>', '>=', '<=']);
const timeUnits = new Set(['d', 'h', 'mo', 'a', 'wk', 'min', 's']);
const mostSteps = 7;
const longestLook = 120;

interface Chain extends Modifiers {
  start: number;
  by: boolean;
  of: boolean;
  to: boolean;
  reaches: boolean;
}

const directionOf = (role: string): Exclude<Change, null> => (role.endsWith('up') ? 'up' : 'down');

/** Words of place and time that are bounds only before an amount: over three years is a time. */
const placeWord = /^(?:over|under|within|past|above|below|beyond)$/i;

/** One step to the left over a modifier; `false` where the chain ends. */
function step(folded: string, chain: Chain, measure: Measure): boolean {
  const end = skipSpacesBack(folded, chain.start, 1);
  const hit = before.until(folded, end);
  if (!hit || (end === chain.start && /[A-Za-z]/.test(folded.charAt(end - 1)))) return false;
  const role = hit.value;
  if (bounds.has(role)) {
    const isTime = timeUnits.has(measure.unitCode ?? '');
    if (isTime && placeWord.test(folded.slice(hit.start, end))) return false;
    chain.bound ??= role as Bound;
    if (/^(?:to|by) more/i.test(folded.slice(hit.start, end))) {
      chain.to ||= /^to/i.test(folded.slice(hit.start, end));
      chain.by ||= !chain.to;
    }
    if (/^exceed|^surpass|^topp/i.test(folded.slice(hit.start, end))) chain.reaches = true;
  } else if (role === 'from') {
    chain.opener ??= 'from';
    chain.start = hit.start;
    return false;
  } else if (role === 'to') {
    if (chain.of || chain.by) return false;
    chain.to = true;
  } else if (role === 'by') chain.by = true;
  else if (role === 'of') {
    if (chain.to || chain.by || chain.reaches) return false;
    chain.of = true;
  } else if (role === 'reach') {
    if (chain.to || chain.by || chain.of || chain.reaches) return false;
    chain.reaches = true;
    chain.predicate = { start: hit.start, end: hit.end };
  } else if (role !== 'fill')
    return readPredicate(chain, hit.start, hit.end, role, measure, folded);
  chain.start = hit.start;
  return true;
}

const lossUnits = new Set(['%', 'pp', 'points', 'count']);

function readPredicate(
  chain: Chain,
  start: number,
  end: number,
  role: string,
  measure: Measure,
  folded: string,
): boolean {
  const isNoun = role.startsWith('noun');
  const verb = folded.slice(start, end);
  chain.predicate = { start, end };
  chain.start = start;
  // "raised $5m" collects it and "lost $5m" is a result; "raised 5%" and "lost 150 points" are changes.
  const isAmount =
    (/^rais/i.test(verb) && !chain.by && measure.unitCode !== '%' && measure.unitCode !== 'pp') ||
    (/^los/i.test(verb) && !lossUnits.has(measure.unitCode ?? 'count'));
  if (chain.to && !isNoun) return false;
  if (chain.reaches && !isNoun && !/^(?:up|down|higher|lower)$/i.test(verb)) return false;
  if (isAmount) return false;
  chain.change = directionOf(role);
  return false;
}

const verbs = /[.;!?\n]/;

/** `increased food needs by 50 percent`: the verb stands before its object. */
function readVerbOfBy(folded: string, from: number, least: number): Modifiers | null {
  for (let end = from; end > Math.max(least, from - longestLook, 0); end--) {
    const character = folded.charAt(end - 1);
    if (verbs.test(character) && !/\d/.test(folded.charAt(end))) return null;
    if (/[A-Za-z]/.test(folded.charAt(end)) || !/[A-Za-z]/.test(character)) continue;
    const hit = before.until(folded, end);
    if (!hit || !(hit.value === 'up' || hit.value === 'down')) continue;
    const change = directionOf(hit.value);
    return { change, predicate: { start: hit.start, end: hit.end }, phraseStart: from };
  }
  return null;
}

const verbWithObject =
  /\b(?:(increase|increases|increased|raise|raises|raised|boost|boosted|lift|lifted|grow|grew)|(cut|cuts|cutting|reduce|reduces|reduced|reducing|lower|lowers|lowered|slash|slashed|curb|trim))(?: [a-z][a-z'-]*){1,4} $/i;

/** `cut emissions 40%`: the object stands between the verb and the share. */
function readVerbWithObject(folded: string, measure: Measure, chain: Chain, least: number): Change {
  if (chain.to || chain.of || chain.reaches || measure.unitCode !== '%') return null;
  const left = folded.slice(Math.max(least, chain.start - 60), chain.start);
  const found = verbWithObject.exec(left);
  if (!found || /\b(?:to|at|of|by|than|with|and|or) $/i.test(left)) return null;
  return found[1] ? 'up' : 'down';
}

const governingNoun =
  /\b(?:(growth rates?|rate of (?:growth|increase)|growth|increases?|rise|gains?|expansion)|(rate of decline|reductions?|declines?|decreases?|contraction|drop|fall))\b[^.;:!?\n,]{0,60}$/i;

/** `raising our growth expectations for revenue to 20%`: the forecast is of a growth. */
const growthForecast =
  /\bgrowth (?:expectation|guidance|forecast|outlook|target|estimate|projection)s?\b[^.;:!?\n,]{0,60}$/i;

/** `the growth rate for services was 11.4%`: the noun of change is the subject. */
function readGoverningNoun(folded: string, measure: Measure, chain: Chain, least: number): Change {
  const isRate = measure.unitCode === '%' || measure.unitCode === 'pp';
  const left = folded.slice(Math.max(least, chain.start - 90), chain.start);
  if (chain.to && isRate && growthForecast.test(left)) return 'up';
  if (!chain.reaches || !isRate) return null;
  const found = governingNoun.exec(left);
  if (!found) return null;
  return found[1] ? 'up' : 'down';
}

/**
 * Reads what stands around a quantity in English.
 *
 * @param least - The end of the quantity before it; nothing left of that is read.
 */
export function readEnglishModifiers(folded: string, measure: Measure, least: number): Modifiers {
  const chain: Chain = {
    start: measure.start,
    by: false,
    of: false,
    to: false,
    reaches: false,
    phraseStart: 0,
  };
  for (let steps = 0; steps < mostSteps && chain.start > least; steps++) {
    if (!step(folded, chain, measure)) break;
  }
  if (
    /\bbetween(?: about| around| roughly)? $/i.test(
      folded.slice(Math.max(least, chain.start - 18), chain.start),
    )
  ) {
    chain.opener = 'between';
  }
  const object = chain.by && !chain.change ? readVerbOfBy(folded, chain.start, least) : null;
  const isPair = chain.opener === 'from' || chain.to;
  const change =
    chain.change ??
    object?.change ??
    readVerbWithObject(folded, measure, chain, least) ??
    readGoverningNoun(folded, measure, chain, least) ??
    (isPair ? null : readBehind(folded, measure)) ??
    undefined;
  const after = readBoundAfter(folded, measure.end);
  const bound = chain.bound ?? after.bound;
  const predicate = chain.predicate ?? object?.predicate;
  const basis = change ? readBasis(folded, measure.end) : undefined;
  return {
    ...(bound ? { bound } : {}),
    ...(change ? { change } : {}),
    ...(basis ? { basis } : {}),
    ...(predicate ? { predicate } : {}),
    ...(chain.opener ? { opener: chain.opener } : {}),
    phraseStart: Math.max(least, Math.min(chain.start, measure.start)),
    phraseEnd: after.end,
  };
}
