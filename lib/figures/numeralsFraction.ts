import { type Numeral, toRatio } from './numeral';

const fractionMeasure =
  /^([1-9])\/([2-9]|10)(?= (?:percentage|percent|point|mile|inch|cent|of an? (?:percentage|percent|point|mile|inch|cent)))(?: of an?)?/;
const fractionShare = /^([1-9])\/([2-9]|10)(?=的|以上|以下|左右| of )/;

/** `2/3` where it can be no date: before a unit, 的, 以上 or `of`. */
export function readFractionSign(folded: string, at: number): Numeral | null {
  if (folded.charCodeAt(at + 1) !== 47) return null;
  const rest = folded.slice(at, at + 24);
  const measure = fractionMeasure.exec(rest);
  const found = measure ?? fractionShare.exec(rest);
  if (!found || Number(found[1]) >= Number(found[2])) return null;
  const value = toRatio(Number(found[1]), Number(found[2]));
  return {
    start: at,
    end: at + found[0].length,
    kind: measure ? 'number' : 'whole',
    script: 'arabic',
    digits: String(value),
    exponent: 0,
    value,
    unit: 'ratio',
    rule: 'fraction-sign',
  };
}
