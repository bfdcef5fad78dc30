import { chineseCues } from './lexicon/cues';
import { chineseGoals } from './lexicon/goals';
import { indexOfModal } from './modals';
import type { Section } from './sections';
import type { TargetClause, TargetDraft } from './targets';

const ahead =
  /下一步|未来|新征程|要(?![求素闻件点])|到20\d\d年|努力|加快|着力|全力|必须|进一步|计划|打造/;
/** Past, negative or merely asked. */
const denied =
  /已(?!知)|了(?!解)|曾|未能|没有|[不仍][再会能未]|成功|荣|得以|正[以在]|无法|是否|如何|才能|^(?:包括|[例比]如|其中)/;
const lone =
  /^(?:去?到了?|[力预争计][争计取划]到?|至)(?:(?:20\d\d年?|本世纪|“?十.五”?|[明今]?年)(?:[底末初中前]|[年期]末|以前|之前|\d{1,2}月|时|中叶|[上下]半年){0,3})$|^(?:再[有过]|未来|今后)[^，]{1,4}[天月年周]$/;
/** 目标是：A；B；C: every item of the list is governed, semicolons or not. */
const listed = /(?:目标|任务)[^，]{0,4}$/;
const comparesOnly = /^(?:比|较|同比|增长|增幅|环比)/;
const continues = /^(?:并(?!对|将)|且|达到[^，]{2,8}水平$)/;
/** Reads the targets of one Chinese sentence. */
export function readChineseTargets(
  clauses: readonly TargetClause[],
  direction: Section['direction'],
): TargetDraft[] {
  const drafts: TargetDraft[] = [];
  let lead: TargetClause | undefined;
  let isGoverned = false;
  let isListed = false;
  clauses.forEach((clause, place) => {
    const previous = clauses[place - 1];
    if (clause.opener === ';' && !isListed) isGoverned = false;
    isListed ||= listed.test(clause.text);
    if (lone.test(clause.text)) {
      lead = clause;
      isGoverned = true;
      return;
    }
    const last = drafts[drafts.length - 1];
    const isAdjacent = last !== undefined && previous?.end === last.end;
    const draft = readClause(clause, direction, isGoverned);
    const isResult = continues.test(clause.text) && clause.statuses.length === 0;
    if (isAdjacent && isResult && !denied.test(clause.text)) last.end = clause.end;
    else if (draft && isAdjacent && comparesOnly.test(clause.text)) last.end = draft.end;
    else if (draft) {
      if (lead && previous === lead) draft.start = lead.start;
      drafts.push(draft);
    }
    lead = undefined;
    const isFact = clause.mood.status === 'actual' && clause.mood.isOwn;
    isGoverned =
      !isFact && (isGoverned || draft?.strength === 'hard' || chineseGoals.firm.test(clause.text));
  });
  return drafts;
}

interface Trigger {
  at: number;
  isFirm: boolean;
}

function findTrigger(text: string): Trigger | undefined {
  const named = chineseGoals.trigger.exec(text)?.index ?? -1;
  const modal = indexOfModal(text);
  const found = [named, modal].filter((at) => at >= 0);
  if (found.length === 0) return undefined;
  return { at: Math.min(...found), isFirm: chineseGoals.firm.test(text) || modal >= 0 };
}

function readClause(
  clause: TargetClause,
  direction: Section['direction'],
  isGoverned: boolean,
): TargetDraft | undefined {
  const { text, mood } = clause;
  if (mood.status === 'actual' && mood.isOwn) return undefined;
  const trigger = findTrigger(text);
  const isFirm = trigger?.isFirm ?? false;
  if (denied.test(text) && !(isFirm && clause.statuses.includes('target'))) return undefined;
  const body = text
    .slice(trigger ? trigger.at : 0)
    .replace(/^(?:将|计划|拟|要|预计|到20\d\d年底?)+/, '');
  const isActivity = chineseGoals.activity.test(body) && !chineseGoals.firm.test(text);
  if (clause.statuses.includes('target')) {
    return isActivity
      ? undefined
      : draftOf(clause, startOf(clause, trigger), 'hard', 'target/figure');
  }
  if (clause.statuses.length > 0 && !isFirm) return undefined;
  const isUndertaken = trigger !== undefined || isGoverned;
  if (isUndertaken && mood.status === 'target' && !isActivity && names(text, body, trigger)) {
    return draftOf(clause, startOf(clause, trigger), 'hard', 'target/deliverable');
  }
  return readSoft(clause, direction, isGoverned, trigger);
}

/** Names a deed that will plainly be done or not. */
function names(text: string, body: string, trigger: Trigger | undefined): boolean {
  return (
    chineseGoals.finished.test(text) || (trigger !== undefined && chineseGoals.done.test(body))
  );
}

/** A goal verb and an outcome that cannot be tested. */
function readSoft(
  clause: TargetClause,
  direction: Section['direction'],
  isGoverned: boolean,
  trigger: Trigger | undefined,
): TargetDraft | undefined {
  if (direction === 'past') return undefined;
  const { text, mood } = clause;
  const body = text.replace(/[”"」』）)]+$/, '');
  const looksAhead =
    direction === 'future' ||
    isGoverned ||
    trigger?.isFirm === true ||
    ahead.test(text) ||
    chineseCues.firm.test(text) ||
    mood.status === 'target';
  if (!looksAhead) return undefined;
  const promise = /确保|目标(?:是|为)要?/.exec(body);
  if (promise && body.length - promise.index >= 7) {
    return draftOf(clause, promise.index, 'soft', 'target/promise');
  }
  if (
    isGoverned &&
    mood.status === 'target' &&
    chineseGoals.state.test(body) &&
    !chineseGoals.activity.test(body)
  ) {
    return draftOf(clause, 0, 'soft', 'target/state');
  }
  const verb = findGoalVerb(body);
  if (verb === undefined || !chineseGoals.outcome.test(body)) return undefined;
  const from = trigger && trigger.at < verb ? startOf(clause, trigger) : verb;
  return draftOf(clause, from, 'soft', 'target/outcome');
}

/** Where the goal verb stands, if enough follows it to be an outcome. */
function findGoalVerb(body: string): number | undefined {
  const reach = chineseGoals.reach.exec(body);
  if (reach && body.length - reach.index - reach[0].length >= 4) return reach.index;
  const make = chineseGoals.make.exec(body);
  if (!make || !chineseGoals.opening.test(body.slice(0, make.index))) return undefined;
  return body.length - make.index - make[0].length >= 3 ? make.index : undefined;
}

/** A target starts at its trigger, with the time before it; with its subject where little else is left. */
function startOf(clause: TargetClause, trigger: Trigger | undefined): number {
  const { text } = clause;
  if (!trigger) return 0;
  const wording = text.slice(trigger.at);
  if (/^目标/.test(wording) || (/^将/.test(wording) && wording.length <= 9)) return 0;
  if (clause.firstQuantity !== undefined && clause.firstQuantity < clause.start + trigger.at)
    return 0;
  const time =
    /(?:到|至)?(?:20\d\d年|今年|明年|年内|[上下]半年|[\d一二三四]季度)(?:底|末|前)?(?:我?[国省市县])?$/.exec(
      text.slice(0, trigger.at),
    );
  return time ? time.index : trigger.at;
}

function draftOf(
  { text, start, end }: TargetClause,
  from: number,
  strength: TargetDraft['strength'],
  rule: string,
): TargetDraft {
  const close = /[”"」』]+$/.exec(text);
  const isOpenQuote = close !== null && !/[“「『"]/.test(text.slice(from, close.index));
  return { start: start + from, end: isOpenQuote ? start + close.index : end, strength, rule };
}
