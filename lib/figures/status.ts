import { endsAfter, type Moment, startsAfter } from './calendar';
import { timesIn } from './indicator';
import { chineseCues, englishCues } from './lexicon/cues';
import { chineseGoals } from './lexicon/goals';
import { indexOfModal } from './modals';
import type { Section } from './sections';
import type { Clause, Layout } from './segment';
import { indexAt } from './segment';
import type { TimeExpression } from './times';
import type { Quantity, Status } from './types';

/** How a clause speaks of what it tells: as a fact, an estimate, or something undertaken. */
export interface ClauseMood {
  status: Status;
  /** True where the clause itself says so, not only its surroundings. */
  isOwn: boolean;
}

/** Tells the mood of every clause of every sentence that holds a quantity or may hold a target. */
export function readMoods(
  folded: string,
  layout: Layout,
  sections: readonly Section[],
  times: readonly TimeExpression[],
  published: Moment | undefined,
): ClauseMood[] {
  const moods: ClauseMood[] = [];
  layout.paragraphs.forEach((paragraph, index) => {
    let provisional = false;
    for (let at = paragraph.firstSentence; at < paragraph.lastSentence; at++) {
      const sentence = layout.sentences[at];
      if (!sentence) continue;
      const text = folded.slice(sentence.start, sentence.end);
      const { isChinese } = sentence;
      provisional ||= (isChinese ? chineseCues : englishCues).provisional.test(text);
      const base: Status =
        sections[index]?.direction === 'future' ? 'target' : provisional ? 'estimate' : 'actual';
      readSentenceMoods(folded, layout, at, base, isChinese, times, published, moods);
    }
  });
  return moods;
}

function readSentenceMoods(
  folded: string,
  layout: Layout,
  at: number,
  base: Status,
  isChinese: boolean,
  times: readonly TimeExpression[],
  published: Moment | undefined,
  moods: ClauseMood[],
): void {
  const sentence = layout.sentences[at];
  if (!sentence) return;
  let current: Status = base;
  let isGuessed = false;
  let isListed = false;
  for (let index = sentence.firstClause; index < sentence.lastClause; index++) {
    const clause = layout.clauses[index] as Clause;
    const text = folded.slice(clause.start, clause.end);
    if (clause.opener === ';' && !isListed) current = base;
    const time = timesIn(times, clause).find(({ aside }) => !aside);
    let own = isChinese
      ? readChineseMood(text, current, time, published)
      : readEnglishMood(text, current, time, published);
    // 机构预测，增速将达2%: the guess goes on.
    if (own === 'target' && isGuessed && !chineseCues.firm.test(text)) own = 'estimate';
    isGuessed = own === 'estimate' && (isGuessed || chineseCues.estimate.test(text));
    moods[index] = { status: own ?? current, isOwn: own !== undefined };
    if (own && !(own === 'target' && isCallOnly(text))) current = own;
    if (own === 'target' && listed.test(text)) isListed = true;
  }
}

/** 目标是：A；B；C: every item of the list is part of the goal, semicolons or not. */
const listed = /(?:目标|任务)[^，]{0,4}$|目标定?[是为]/;

const isAfter = (time: TimeExpression | undefined, published: Moment | undefined): boolean =>
  published !== undefined && time !== undefined && startsAfter(time.period, published);

function readChineseMood(
  text: string,
  current: Status,
  time: TimeExpression | undefined,
  published: Moment | undefined,
): Status | undefined {
  const isAhead = isAfter(time, published);
  const isOver =
    published !== undefined && time !== undefined && !endsAfter(time.period, published);
  const isFirm = chineseCues.firm.test(text);
  const aims = isFirm || indexOfModal(text) >= 0;
  if (chineseCues.yields.test(text)) return aims ? 'target' : 'estimate';
  if (chineseCues.estimate.test(text) && !isFirm) {
    // 预计 of what someone is building is an undertaking.
    return chineseGoals.finished.test(text) && !isOver ? 'target' : 'estimate';
  }
  if (chineseCues.past.test(text) && !isFirm && !/到20\d\d年/.test(text)) return 'actual';
  if (aims) return 'target';
  if (chineseCues.call.test(text)) return 'target';
  if (isAhead) return current === 'estimate' ? 'estimate' : 'target';
  if (isOver) return current === 'estimate' ? undefined : 'actual';
  return undefined;
}

/** 要提升供应，报告提出两项措施: the call ends with its clause. */
const isCallOnly = (text: string): boolean =>
  !chineseCues.firm.test(text) && indexOfModal(text) < 0 && chineseCues.call.test(text);

function readEnglishMood(
  text: string,
  current: Status,
  time: TimeExpression | undefined,
  published: Moment | undefined,
): Status | undefined {
  const isAhead = isAfter(time, published);
  if (englishCues.estimate.test(text)) return 'estimate';
  if (englishCues.target.test(text)) return 'target';
  if (isAhead) return current === 'target' ? 'target' : 'estimate';
  if (englishCues.past.test(text)) return 'actual';
  return undefined;
}

/**
 * Tells for each quantity whether it is a fact, an estimate or a target.
 *
 * @param moods - How each clause speaks, from `readMoods`.
 */
export function readStatuses(
  folded: string,
  layout: Layout,
  moods: readonly ClauseMood[],
  quantities: readonly Quantity[],
  times: readonly TimeExpression[],
  published: Moment | undefined,
): Status[] {
  let before: Status = 'actual';
  return quantities.map((quantity, index) => {
    const at = indexAt(layout.clauses, quantity.start);
    const clause = layout.clauses[at];
    const mood = moods[at]?.status ?? 'actual';
    if (!clause || layout.sentences[clause.sentence]?.isChinese) return mood;
    const previous = quantities[index - 1]?.end ?? 0;
    const isFirst = previous < clause.start;
    const next = Math.min(clause.end, quantities[index + 1]?.start ?? clause.end);
    const lead = folded.slice(isFirst ? clause.start : previous, quantity.start);
    const rest = folded.slice(quantity.end, next);
    const leadStart = quantity.start - lead.length;
    const time = timesIn(times, { start: leadStart, end: next }).find(({ aside }) => !aside);
    const isAhead =
      published !== undefined && time !== undefined && startsAfter(time.period, published);
    const carried = isFirst ? mood : before;
    before = readEnglishFigure(lead, rest, isAhead, carried) ?? carried;
    return before;
  });
}

/** English tells by the words before a number, or by a goal named right after it. */
function readEnglishFigure(
  lead: string,
  rest: string,
  isAhead: boolean,
  carried: Status,
): Status | undefined {
  if (/^ (?:[a-z]+ ){0,2}(?:objective|target|goal)\b/i.test(rest)) return 'target';
  const estimate = lastIndexOf(everyEstimate, lead);
  const target = lastIndexOf(everyTarget, lead);
  // "expects sales will grow" is an expectation all the same.
  if (estimate >= 0 && (estimate > target || /^(?:will|shall)\b/i.test(lead.slice(target)))) {
    return 'estimate';
  }
  if (target >= 0) return 'target';
  if (isAhead) return carried === 'actual' ? 'estimate' : carried;
  return englishCues.past.test(lead) || englishCues.present.test(lead) ? 'actual' : undefined;
}

const everyEstimate = new RegExp(englishCues.estimate.source, 'gi');
const everyTarget = new RegExp(englishCues.target.source, 'gi');

function lastIndexOf(all: RegExp, text: string): number {
  let last = -1;
  all.lastIndex = 0;
  for (let match = all.exec(text); match; match = all.exec(text)) last = match.index;
  return last;
}
