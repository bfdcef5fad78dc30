import type { PageMark } from './PageMark';

/**
 * Gives marks that stand where marks stood before their identity: the id, so that an open card
 * stays on its mark, and the very ranges, so that nothing is painted anew. Marks at new places get
 * ids that were never used.
 *
 * @param next - Freshly made marks of the page as it reads now.
 * @param before - The marks that are painted.
 */
export function keepPlaces(next: readonly PageMark[], before: readonly PageMark[]): PageMark[] {
  const known = new Map<Node, PageMark[]>();
  for (const mark of before) {
    const node = mark.ranges[0]?.startContainer;
    if (node) known.set(node, [...(known.get(node) ?? []), mark]);
  }
  const used = new Set(before.map(({ id }) => id));
  let number = 0;
  return next.map((mark) => {
    const node = mark.ranges[0]?.startContainer;
    const same = node && known.get(node)?.find((other) => samePlace(mark, other));
    if (same) return { ...mark, id: same.id, ranges: same.ranges };
    let { id } = mark;
    while (used.has(id)) id = `${mark.kind}-${number++}`;
    used.add(id);
    return { ...mark, id };
  });
}

function samePlace(one: PageMark, other: PageMark): boolean {
  return (
    one.kind === other.kind &&
    one.ranges.length === other.ranges.length &&
    one.ranges.every((range, index) => sameRange(range, other.ranges[index]))
  );
}

function sameRange(one: Range, other: Range | undefined): boolean {
  return (
    one.startContainer === other?.startContainer &&
    one.startOffset === other.startOffset &&
    one.endContainer === other.endContainer &&
    one.endOffset === other.endOffset
  );
}
