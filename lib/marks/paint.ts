import { type Layer, layers } from './layers';

/** A mark as it is painted: its live ranges on one layer. */
export interface PaintedMark {
  id: string;
  layer: Layer;
  ranges: Range[];
}

/** Paints marks with the CSS Custom Highlight API; the page's DOM stays as it is. */
export interface Painter {
  /** Paints exactly these marks; what already stands as wanted is left alone. */
  paint(marks: readonly PaintedMark[]): void;
  /** Rings one mark, the one a reader is at; `null` takes the ring away. */
  point(ranges: readonly Range[] | null): void;
  /** The mark a painted range belongs to, by identity. */
  markOf(range: AbstractRange): string | undefined;
  /** Removes our layers from the page's registry and nothing else. */
  clear(): void;
}

export function createPainter(registry: HighlightRegistry): Painter {
  let painted = new Map<string, PaintedMark>();
  const owners = new Map<AbstractRange, string>();

  function layer(name: Layer): Highlight {
    const existing = registry.get(name);
    if (existing) return existing;
    const highlight = new Highlight();
    highlight.priority = layers.indexOf(name);
    registry.set(name, highlight);
    return highlight;
  }

  function remove(mark: PaintedMark): void {
    for (const range of mark.ranges) {
      registry.get(mark.layer)?.delete(range);
      owners.delete(range);
    }
  }

  function add(mark: PaintedMark): void {
    const highlight = layer(mark.layer);
    for (const range of mark.ranges) {
      highlight.add(range);
      owners.set(range, mark.id);
    }
  }

  return {
    paint(marks) {
      const wanted = new Map(marks.map((mark) => [mark.id, mark]));
      for (const [id, mark] of painted) {
        const next = wanted.get(id);
        if (next?.layer !== mark.layer || next.ranges !== mark.ranges) remove(mark);
      }
      for (const [id, mark] of wanted) {
        const before = painted.get(id);
        if (before?.layer !== mark.layer || before.ranges !== mark.ranges) add(mark);
      }
      painted = wanted;
    },
    point(ranges) {
      const ring = layer('yardstick-current');
      ring.clear();
      for (const range of ranges ?? []) ring.add(range);
    },
    markOf: (range) => owners.get(range),
    clear() {
      for (const name of layers) registry.delete(name);
      owners.clear();
      painted = new Map();
    },
  };
}
