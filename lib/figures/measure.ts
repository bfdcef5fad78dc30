import type { Numeral } from './numeral';
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
