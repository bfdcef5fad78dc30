import type { Measure } from './measure';
import type { Bound, Change } from './types';

const behind =
  /^[ -](?:(?:year-on-year|year-over-year|year on year|year over year|y\/y|yoy|annual|annualized|annualised|quarterly|monthly|further|net|organic|overall|sequential|reported|sharp|real|average|surprise|price|pay|rate|tax|total|additional)[ -]){0,2}(?:(increase|rise|gain|growth|jump|surge|hike|uptick|expansion|improvement|up)|(drop|decline|fall|decrease|cut|reduction|contraction|slump|dip|plunge|slide|down)|(higher|more|faster|longer|greater|larger|bigger|better|above)|(lower|less|fewer|slower|shorter|smaller|worse|below))(?![a-z])/i;
const otherTime =
  /^(?: [a-z]+){0,2} (?:than|from|compared|versus|vs\.?|on|over|relative)(?: (?:to|with))? (?:(?:in|at|for|the|a|an|its|their|same|corresponding|one|this|that) ){0,3}(?:last|previous|prior|year|month|quarter|week|19|20\d\d|same|pre|before|it was|2019|first|second|third|fourth|ago|earlier|january|february|march|april|may|june|july|august|september|october|november|december|q[1-4])/i;

export function readBehind(folded: string, measure: Measure): Change {
  const found = behind.exec(folded.slice(measure.end, measure.end + 48));
  if (!found) return null;
  if (found[1] || found[2]) {
    const isVerb = /up|down|fall|drop|rise|gain|jump|surge/i.test(found[1] ?? found[2] ?? '');
    const next = folded.slice(measure.end + found[0].length, measure.end + found[0].length + 4);
    if (isVerb && / to /.test(next)) return null;
    return found[1] ? 'up' : 'down';
  }
  const rest = folded.slice(measure.end + found[0].length, measure.end + found[0].length + 60);
  const isComparative = /higher|lower/i.test(found[0]);
  const isOpen =
    /^(?:[.,;)\n]|$| (?:compared|from|and|on a|year|in|at|for|over|to|versus|sequentially))/i.test(
      rest,
    );
  if (otherTime.test(rest) || (isComparative && isOpen)) return found[3] ? 'up' : 'down';
  return null;
}

const bases: readonly [RegExp, string][] = [
  [
    /\b(?:year[- ]on[- ]year|year[- ]over[- ]year|yoy|y\/y|(?:from|than|compared (?:to|with)|over|on|versus|vs\.?) (?:a year (?:earlier|ago|before)|last year|the (?:same|prior|previous|corresponding)[a-z -]{0,20}(?:year|last year)|the year[- ]ago[a-z ]{0,12}|the prior[- ]year[a-z ]{0,12}|one year (?:ago|earlier)))/i,
    'year',
  ],
  [
    /\b(?:month[- ]on[- ]month|month[- ]over[- ]month|quarter[- ]on[- ]quarter|quarter[- ]over[- ]quarter|sequentially|(?:from|than|compared (?:to|with)|over|on) (?:the )?(?:previous|prior|preceding|last) (?:month|quarter|week))/i,
    'period',
  ],
];

export function readBasis(folded: string, end: number): string | undefined {
  const rest =
    folded.slice(end, end + 70).split(/[.;!?\n]\s|, (?!from|compared|over|versus|on a|year)/)[0] ??
    '';
  for (const [pattern, basis] of bases) if (pattern.test(rest)) return basis;
  const year =
    /^[^,.]{0,24}?\b(?:from|compared (?:to|with)|versus|vs\.?|on|over|relative to) ((?:19|20)\d{2})(?: levels)?\b/i.exec(
      rest,
    );
  return year?.[1];
}

const afterBounds: readonly [RegExp, Bound][] = [
  [/^ or (?:more|above|higher|greater|over|longer|better)\b/i, '>='],
  [/^(?:\+|-plus| plus\b| and (?:above|over|up)\b|-odd| odd\b)/i, '>'],
  [/^ or (?:less|fewer|below|lower|under)\b/i, '<='],
  [/^ or so\b/i, '~'],
];

/** `107 or more`: the bound may stand behind the unit, or behind the noun that is counted. */
export function readBoundAfter(folded: string, end: number): { end: number; bound?: Bound } {
  const rest = folded.slice(end, end + 14);
  for (const [pattern, bound] of afterBounds) {
    const found = pattern.exec(rest);
    if (found) return { end: end + found[0].length, bound };
  }
  return { end };
}
