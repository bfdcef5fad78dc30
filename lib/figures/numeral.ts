import type { Bound, Span } from './types';

/** What a numeral is by its own wording, before any unit is read. */
export type NumeralKind =
  /** A number: 73.2亿, 三百, fifty thousand. */
  | 'number'
  /** 第二, second, No. 3. */
  | 'rank'
  /** Complete without a unit: 三分之二, 八成, 翻一番, two-thirds, tripled. */
  | 'whole';

/** A number as written, scale words applied. */
export interface Numeral extends Span {
  kind: NumeralKind;
  script: 'arabic' | 'chinese' | 'english';
  /** Mantissa without separators, and the power of ten its scale words make: 73.2亿 is 73.2 and 8. */
  digits: string;
  exponent: number;
  /** `Number(digits + 'e' + exponent)`, or what the construct says (0.6667 for 三分之二). */
  value: number;
  /** The high end where one numeral names two: 两三, 七八, 十几. */
  high?: number;
  /** A bound inside the wording: 多, 余, 上百. */
  bound?: Bound;
  /** The unit of a `whole` numeral. */
  unit?: string;
  /** The scale stands alone, as in 千亿: a figure only after a bound such as 上, 近, 超. */
  isBareScale?: boolean;
  /** 一, one, a: a figure only with a scale, a share or a bound. */
  isIndefinite?: boolean;
  /** The change a word states by itself: doubled, 翻番. */
  change?: 'up' | 'down';
  rule: string;
}

/** The number that a mantissa and a power of ten write, without the rounding of a product. */
export const toValue = (digits: string, exponent: number): number =>
  Number(`${digits}e${exponent}`);

/** A part of a whole to four decimals: 三分之二 is 0.6667. */
export const toRatio = (part: number, whole: number): number => Number((part / whole).toFixed(4));
