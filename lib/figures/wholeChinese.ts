import type { Numeral } from './numeral';

/** A Chinese numeral that is complete without a unit behind it. */
export const wholeChinese = (
  start: number,
  end: number,
  value: number,
  unit: string,
  rule: string,
): Numeral => ({
  start,
  end,
  kind: 'whole',
  script: 'chinese',
  digits: String(value),
  exponent: 0,
  value,
  unit,
  rule,
});
