import type { TextMap } from '../article/types';
import type { Painter } from './paint';

interface Point {
  x: number;
  y: number;
}

/** What hit-testing needs to know of the marks. */
export interface HitContext {
  painter: Painter;
  map: TextMap;
  /** The innermost mark that covers a text offset. */
  markAt: (offset: number) => string | undefined;
}

/**
 * Finds the mark under a point of the viewport, in CSS pixels.
 *
 * @returns The mark's id; the innermost where marks overlap (a figure inside its target).
 */
export function hitTest(point: Point, context: HitContext): string | undefined {
  const hits = CSS.highlights.highlightsFromPoint?.(point.x, point.y);
  return hits ? topmost(hits, context) : fromCaret(point, context);
}

/** The browser lists hits by priority, topmost first; other tools' highlights are passed over. */
function topmost(hits: HighlightHitResult[], { painter }: HitContext): string | undefined {
  for (const hit of hits) {
    for (const range of hit.ranges) {
      const id = painter.markOf(range);
      if (id !== undefined) return id;
    }
  }
  return undefined;
}

/** Browsers without `highlightsFromPoint`: the caret position snaps, so its box is checked too. */
function fromCaret({ x, y }: Point, { map, markAt }: HitContext): string | undefined {
  const caret = document.caretPositionFromPoint(x, y);
  const offset = caret && map.toOffset(caret.offsetNode, caret.offset);
  if (offset === null) return undefined;
  for (const at of [offset, offset - 1]) {
    const inside = map.toRanges(at, at + 1).some((range) => holds(range, x, y));
    if (inside) return markAt(at);
  }
  return undefined;
}

function holds(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
  );
}
