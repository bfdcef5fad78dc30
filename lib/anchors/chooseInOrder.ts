import type { Candidate } from './candidates';

/** Candidates whose scores differ by less than this are equally good. */
const margin = 3;

/** Whether a place is as good as the best and another: two readings of one place are no rivals. */
function rivals(best: Candidate, other: Candidate): boolean {
  return best.score - other.score < margin && (other.from >= best.to || other.to <= best.from);
}

/**
 * Chooses one candidate for each note, or none. Where several are equally good, the notes before
 * and after decide: the only candidate that stands between theirs is taken.
 *
 * @param candidates - For each note, best first; notes in the order they had in their article.
 */
export function chooseInOrder(candidates: Candidate[][]): (Candidate | undefined)[] {
  const tied = candidates.map(([best, ...others]) =>
    best ? [best, ...others.filter((other) => rivals(best, other))] : [],
  );
  const chosen = tied.map((equals) => (equals.length === 1 ? equals[0] : undefined));
  tied.forEach((equals, rank) => {
    if (equals.length < 2) return;
    const previous = chosen.slice(0, rank).findLast((place) => place !== undefined);
    const next = chosen.slice(rank + 1).find((place) => place !== undefined);
    if (!previous && !next) return;
    const between = equals.filter(
      ({ from, to }) => (!previous || from >= previous.from) && (!next || to <= next.to),
    );
    if (between.length === 1) chosen[rank] = between[0];
  });
  return chosen;
}
