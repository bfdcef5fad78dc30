/** Script and language of a text, as BCP 47 tags; `other` is read as neither Chinese nor English. */
export type Language = 'zh-Hans' | 'zh-Hant' | 'en' | 'other';

/** Half-open offsets in UTF-16 units: `text.slice(start, end)` is the exact wording. */
export interface Span {
  start: number;
  end: number;
}

/** What is known of a text before it is read. */
export interface Context {
  /** Judged from the text itself when absent. */
  lang?: Language;
  /** ISO date of publication, as precise as known (`2024`, `2024-05`, `2024-05-18T08:00+08:00`); resolves 今年, "last year". */
  published?: string;
  /** ISO 3166 code of the place the text is written for; decides what 元 and $ are worth. Judged from the text when absent. */
  region?: string;
}

/** `=` plain, `~` about, `>` above, `<` below, `>=` at least, `<=` at most. */
export type Bound = '=' | '~' | '>' | '<' | '>=' | '<=';

/** `up` or `down` where the quantity is itself the amount of a change, `null` where it is a level. */
export type Change = 'up' | 'down' | null;

export type Status = 'actual' | 'estimate' | 'target';

/** A quantity as the first six stages leave it: what is written, before what it is about. */
export interface Quantity extends Span {
  /** In `unit`, scale words applied; percent in percent. The low end of a range. */
  value: number;
  /** The high end of a range. */
  high?: number;
  /** `%`, `pp`, `‰`, `ratio`, `x`, `rank`, `count`, an ISO 4217 code, a UCUM-like code, `CNY/t`, or the unit as written. */
  unit: string;
  /** The counter word of a `count`, as written: 家, 项, 人次. */
  counter?: string;
  bound: Bound;
  change: Change;
  /** What a change is measured against: 同比 is `year`, 环比 `period`, 较年初 `year-to-date`; otherwise as written. */
  basis?: string;
  /** Index of the quantity this one came from: in 由3.2%提高到4.5% the second has `from` = first. */
  from?: number;
  /** Index of the quantity this one went to. */
  to?: number;
  /** The verb or noun that governs it (增长, 达, 增速, rose), where one was read. */
  predicate?: Span;
  /** From the first modifier through the last: 同比增长约6%左右 is one phrase. */
  phrase: Span;
  /** Which rules made it, for the debug trail. */
  rule: string;
}

/** A quantity the text states about the world: how much, how many, up or down by what. */
export interface Figure extends Quantity {
  /** The noun phrase that names what is measured, verbatim in the text. */
  indicator?: Span;
  /** Canonical id of a known indicator, the same in every language: its name in `lexicon/indicators.ts`. */
  indicatorId?: string;
  /** `2024`, `2024-H1`, `2024-Q3`, `2024-05`, `2024-05-18` or an interval `2021/2025`. */
  period?: string;
  /** Where the period is written; absent when it follows from the date of the text. */
  periodSpan?: Span;
  status: Status;
}

/** A clause that states an outcome someone undertakes to reach. */
export interface Target extends Span {
  /** `hard` can be checked: it has a number or names a deliverable; `soft` cannot. */
  strength: 'hard' | 'soft';
  /** By when, in the notation of `Figure.period`. */
  horizon?: string;
  /** Indices into `Reading.figures` of the figures inside the clause. */
  figures: number[];
  rule: string;
}

export interface Reading {
  figures: Figure[];
  targets: Target[];
}

/** A piece of text that holds a numeral but is no figure, with the reason. */
export interface Exclusion extends Span {
  reason: string;
}
