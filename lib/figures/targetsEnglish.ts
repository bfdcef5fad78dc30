import { englishGoals } from './lexicon/goals';
import type { TargetClause, TargetDraft } from './targets';

/** Who only foretells does not undertake. */
const outsiders =
  /\b(?:economists?|analysts?|scientists?|experts?|observers?|forecasters?|researchers?|study|model|markets?|weather)\b/i;

/** Reads the targets of one English sentence. */
export function readEnglishTargets(
  clauses: readonly TargetClause[],
  sentence: string,
  offset: number,
): TargetDraft[] {
  const drafts: TargetDraft[] = [];
  let from = 0;
  for (let guard = 0; guard < 8; guard++) {
    const match = englishGoals.trigger.exec(sentence.slice(from));
    if (!match) break;
    const start = from + match.index;
    const after = start + match[0].length;
    const end = cutAtSubject(sentence, after, endOf(clauses, offset + after) - offset) + offset;
    const body = sentence.slice(after, end - offset).trim();
    const strength = judge(match[0], body, clauses, offset + start, end, sentence.slice(0, start));
    if (strength) {
      drafts.push({ start: offset + start, end, strength, rule: 'target/english' });
      from = end - offset;
    } else from = after;
  }
  return drafts;
}

/** A target runs to the end of its sentence, unless a comment or a new subject follows a comma. */
function endOf(clauses: readonly TargetClause[], place: number): number {
  let at = clauses.findIndex(({ end }) => end > place);
  if (at < 0) return place;
  while (at + 1 < clauses.length) {
    const next = clauses[at + 1] as TargetClause;
    if (next.opener === ';' || englishGoals.comment.test(next.text)) break;
    if (englishGoals.trigger.test(next.text)) break;
    at++;
  }
  return clauses[at]?.end ?? place;
}

/** "… by 2040 and we are making progress": a new subject opens a new statement. */
function cutAtSubject(sentence: string, from: number, end: number): number {
  const next = / (?:and|but) (?:we|they|it|he|she|I) /.exec(sentence.slice(from, end));
  return next ? from + next.index : end;
}

/** "will build" delivers, "will consult" does not; "By 2030, all will be electric" has a date to be held to. */
function delivers(body: string, clauses: readonly TargetClause[]): boolean {
  if (englishGoals.activity.test(body)) return false;
  if (englishGoals.deliver.test(body)) return true;
  return (
    /^be \w/.test(body) &&
    clauses.some(({ text, times }) => times.length > 0 && /\bby /i.test(text))
  );
}

/** "This will help …": what a thing brings about is no one's undertaking. */
const effect = /(?:^\s*|[.;,] )(?:and )?(?:this|that|these|those|it|which)(?: [\w-]+){0,2} $/i;
const bringing =
  /^(?:provide|make|bring|help|allow|create|reduce|generate|give|save|increase|add|require|cut|lower|enable|boost|support)\b/i;

function judge(
  trigger: string,
  body: string,
  clauses: readonly TargetClause[],
  start: number,
  end: number,
  before: string,
): 'hard' | 'soft' | undefined {
  if (outsiders.test(before) || body.length < 8) return undefined;
  if (/\b(?:not|never|without|failed to|refused to|did ?n['’]t|no)(?: \w+)? $/i.test(before))
    return undefined;
  const isWill = /^will/i.test(trigger);
  if (isWill && effect.test(before) && bringing.test(body)) return undefined;
  const isExpectation = /^expect/i.test(trigger);
  if (isWill && !delivers(body, clauses)) return undefined;
  const covered = clauses.filter((clause) => clause.start < end && clause.end > start);
  const hasFigure = covered.some(({ quantities }) => quantities.length > 0);
  const hasDate = covered.some(({ times }) => times.some(({ aside }) => !aside));
  if (isExpectation && !hasFigure) return undefined;
  if (hasFigure || hasDate || isWill) return 'hard';
  return 'soft';
}
