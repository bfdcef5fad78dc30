import { chineseGoals } from './lexicon/goals';
import type { Section } from './sections';
import type { TargetClause, TargetDraft } from './targets';

const firmTrigger =
  /力争|争取|确保|计划|拟(?!建|态|人|合|定)|(?<!即)将(?!近|军|领|士|来|乐)|目标|前(?:全部)?(?:完工|建成|投用|通车)|到20\d\d年|底前/;
const prospect =
  /力争|争取|确保|计划|(?<!即)将(?!近|军|领|士|来|乐)|努力|加快|着力|全力|必须|下一步|未来|新征程|要(?![求素闻件点案塞约害])|进一步|打造|到20\d\d年/;
const denied =
  /已(?!知)|了(?!解)|曾|未能|没有|不(?:再|会|能)|成功|荣|得以|正(?:以|在)|未解答|仍未|无法|是否|如何/;

const opensWithTime =
  /^(?:去?到|力争到?|预计到?|争取到?|至)[^，]{0,4}(?:20\d\d年|本世纪|十|明年|今年|年底)[^，]{0,10}$/;
const comparesOnly = /^(?:比|较|同比|增长|增幅|环比)/;

/** Reads the targets of one Chinese sentence. */
export function readChineseTargets(
  clauses: readonly TargetClause[],
  direction: Section['direction'],
): TargetDraft[] {
  const drafts: TargetDraft[] = [];
  let lead: number | undefined;
  let isGoverned = false;
  clauses.forEach((clause, place) => {
    if (clause.opener === ';' && !isListed(clauses, place)) isGoverned = false;
    if (opensWithTime.test(clause.text)) {
      lead = clause.start;
      isGoverned = true;
      return;
    }
    const draft = readClause(clause, direction, isGoverned);
    const last = drafts[drafts.length - 1];
    if (
      draft &&
      lead !== undefined &&
      clauses[place - 1] &&
      opensWithTime.test(clauses[place - 1]?.text ?? '')
    ) {
      draft.start = lead;
    }
    lead = undefined;
    if (draft && last && comparesOnly.test(clause.text) && clauses[place - 1]?.end === last.end) {
      last.end = draft.end;
    } else if (draft) drafts.push(draft);
    if (draft?.strength === 'hard' || firmTrigger.test(clause.text)) isGoverned = true;
    if (clause.mood.status === 'actual' && clause.mood.isOwn) isGoverned = false;
  });
  return drafts;
}

/** After 目标是： every item of the list is governed, semicolons or not. */
function isListed(clauses: readonly TargetClause[], place: number): boolean {
  return clauses.slice(0, place).some(({ text }) => /(?:目标|任务)[^，]{0,4}$/.test(text));
}

function readClause(
  clause: TargetClause,
  direction: Section['direction'],
  isGoverned: boolean,
): TargetDraft | undefined {
  const { text, start, end } = clause;
  if (clause.mood.status === 'actual' && clause.mood.isOwn) return undefined;
  const trigger = chineseGoals.trigger.exec(text);
  const isFirm = firmTrigger.test(text);
  const hasTargetFigure = clause.statuses.includes('target');
  const span = (from: number): { start: number; end: number } => ({
    start: start + from,
    end: closeOf(text, start, end),
  });
  const isDenied = denied.test(text);
  if (hasTargetFigure && !(isDenied && !isFirm)) {
    const isOrdered = direction === 'future' && !isFirm && !isGoverned;
    return {
      ...span(isOrdered ? 0 : triggerStart(text, trigger)),
      strength: 'hard',
      rule: 'target/figure',
    };
  }
  if (clause.statuses.length > 0 && !hasTargetFigure && !isFirm && !trigger) return undefined;
  if (isDenied) return undefined;
  const isEstimate = clause.mood.status === 'estimate' && !/预计|将/.test(text);
  if (
    !isEstimate &&
    (isFirm || trigger || isGoverned) &&
    chineseGoals.deliverable.test(text) &&
    clause.mood.status === 'target'
  ) {
    return { ...span(triggerStart(text, trigger)), strength: 'hard', rule: 'target/deliverable' };
  }
  return readSoft(clause, direction, isGoverned);
}

/** A goal verb and an outcome that cannot be tested. */
function readSoft(
  { text, start, end, mood }: TargetClause,
  direction: Section['direction'],
  isGoverned: boolean,
): TargetDraft | undefined {
  if (direction === 'past') return undefined;
  const body = text.replace(/[”"」』）)]+$/, '');
  if (!chineseGoals.outcome.test(body)) return undefined;
  const looksAhead =
    direction === 'future' || isGoverned || prospect.test(text) || mood.status === 'target';
  if (!looksAhead) return undefined;
  const verb = chineseGoals.verb.exec(text);
  const trigger = chineseGoals.trigger.exec(text);
  if (!verb && !(isGoverned && mood.status === 'target' && !chineseGoals.attitude.test(text)))
    return undefined;
  if (verb && text.length - verb.index - verb[0].length < 2) return undefined;
  const from = trigger ? triggerStart(text, trigger) : (verb?.index ?? 0);
  return {
    start: start + from,
    end: closeOf(text, start, end),
    strength: 'soft',
    rule: 'target/outcome',
  };
}

/** The time phrase right before the trigger belongs to the target. */
function triggerStart(text: string, trigger: RegExpExecArray | null): number {
  if (!trigger) return 0;
  const before = text.slice(0, trigger.index);
  const time =
    /(?:到|至)?(?:20\d\d年|今年|明年|年内|下半年|[\d一二三四]季度)(?:底|末|前)?(?:，|我?[国省市县])?$/.exec(
      before,
    );
  return time ? time.index : trigger.index;
}

function closeOf(text: string, start: number, end: number): number {
  const close = /[”"」』]+$/.exec(text);
  return close && !/[“「『"]/.test(text.slice(0, close.index)) ? start + close.index : end;
}
