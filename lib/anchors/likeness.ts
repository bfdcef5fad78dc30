/** Numbers count as one, so that 5.3% and 12% are the same shape. */
function shape(words: string): string {
  return words.replace(/\d+(?:[.,]\d+)*/g, '0');
}

function distance(a: string, b: string): number {
  let row = Uint16Array.from({ length: b.length + 1 }, (_, index) => index);
  let next = new Uint16Array(b.length + 1);
  for (let i = 1; i <= a.length; i++) {
    next[0] = i;
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    [row, next] = [next, row];
  }
  return row[b.length] ?? 0;
}

/** Two long wordings are compared by their beginnings; the rest would take too long. */
const longest = 400;

/** How alike two folded wordings of one passage are, from 0 to 1, whatever their numbers. */
export function likeness(one: string, other: string): number {
  const a = shape(one).slice(0, longest);
  const b = shape(other).slice(0, longest);
  const length = Math.max(a.length, b.length);
  return length > 3 * Math.min(a.length, b.length) ? 0 : 1 - distance(a, b) / length;
}
