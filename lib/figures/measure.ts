import { type Numeral, toValue } from './numeral';
import type { Span } from './types';

/** A numeral with its unit, where it has one. */
export interface Measure extends Numeral {
  /** `null` where no unit is written; a noun, a list or a range may still give one. */
  readonly unitCode: string | null;
  /** The unit or counter as written. */
  counter?: string;
  /** Where the number itself ends, before its unit. */
  numeralEnd: number;
  /** The sign or word of money before the number, in or outside its wording. */
  moneyBefore?: Span & { inside: boolean };
}

/** A numeral for which no unit is written. */
export const noUnit = (numeral: Numeral): Measure => ({
  ...numeral,
  unitCode: numeral.kind === 'number' ? null : (numeral.unit ?? null),
  numeralEnd: numeral.end,
});

/** Applies a power of ten that stands outside the numeral: cents, basis points, `bn`. */
export function shift(numeral: Numeral, exponent: number): Numeral {
  if (!exponent) return numeral;
  const total = numeral.exponent + exponent;
  return {
    ...numeral,
    exponent: total,
    value: toValue(numeral.digits, total),
    ...(numeral.high === undefined ? {} : { high: toValue(String(numeral.high), exponent) }),
  };
}
