import type { Candidate } from './candidates';
import type { Description } from './readAnchor';

/** A note and the place chosen for it. */
export interface Claim {
  note: Description;
  place: Candidate;
}

function overlap(a: [number, number], b: [number, number]): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

/** Share of words and context that agrees. */
function strength({ note, place }: Claim): number {
  return place.score / note.whole.length;
}

/**
 * Finds the claims that cannot stand: two passages that were apart cannot both be at one place.
 * The one whose context agrees less gives way, both when neither agrees better.
 */
export function partRivals(claims: Claim[]): Set<Claim> {
  const given = new Set<Claim>();
  const sorted = claims.toSorted((a, b) => a.place.from - b.place.from);
  sorted.forEach((one, index) => {
    for (const other of sorted.slice(index + 1)) {
      if (other.place.from >= one.place.to) break;
      const { position: a } = one.note;
      const { position: b } = other.note;
      if (overlap([a.start, a.end], [b.start, b.end])) continue;
      if (strength(one) <= strength(other)) given.add(one);
      if (strength(other) <= strength(one)) given.add(other);
    }
  });
  return given;
}
