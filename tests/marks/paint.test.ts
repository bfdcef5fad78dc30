import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createPainter } from '../../lib/marks/paint';

/** The registry and highlight of the browser, as far as painting uses them. */
class FakeHighlight extends Set<AbstractRange> {
  priority = 0;
}

const range = (name: string) => ({ name }) as unknown as Range;
let registry: Map<string, FakeHighlight>;
const painter = () => createPainter(registry as unknown as HighlightRegistry);
const names = (layer: string) => [...(registry.get(layer) ?? [])];

beforeEach(() => {
  vi.stubGlobal('Highlight', FakeHighlight);
  registry = new Map();
});

describe('createPainter', () => {
  it('paints each mark on its layer and knows it again by its ranges', () => {
    const marks = painter();
    const words = range('7.2%');
    marks.paint([{ id: 'figure-0', layer: 'yardstick-figure', ranges: [words] }]);
    expect(names('yardstick-figure')).toEqual([words]);
    expect(marks.markOf(words)).toBe('figure-0');
    expect(marks.markOf(range('another'))).toBeUndefined();
  });

  it('paints figures above the targets they stand in', () => {
    const marks = painter();
    marks.paint([
      { id: 'target-0', layer: 'yardstick-target-hard', ranges: [range('a')] },
      { id: 'figure-0', layer: 'yardstick-saved-figure', ranges: [range('b')] },
    ]);
    const priority = (layer: string) => registry.get(layer)?.priority ?? Number.NaN;
    expect(priority('yardstick-saved-figure')).toBeGreaterThan(priority('yardstick-target-hard'));
  });

  it('leaves alone what stands as wanted, moves what changed, removes what is gone', () => {
    const marks = painter();
    const [kept, saved, gone] = [range('kept'), range('saved'), range('gone')];
    const ranges = { kept: [kept], saved: [saved], gone: [gone] };
    marks.paint([
      { id: 'a', layer: 'yardstick-figure', ranges: ranges.kept },
      { id: 'b', layer: 'yardstick-figure', ranges: ranges.saved },
      { id: 'c', layer: 'yardstick-figure', ranges: ranges.gone },
    ]);
    const figures = registry.get('yardstick-figure');
    const added = vi.spyOn(figures as FakeHighlight, 'add');
    marks.paint([
      { id: 'a', layer: 'yardstick-figure', ranges: ranges.kept },
      { id: 'b', layer: 'yardstick-saved-figure', ranges: ranges.saved },
    ]);
    expect(added).not.toHaveBeenCalled();
    expect(names('yardstick-figure')).toEqual([kept]);
    expect(names('yardstick-saved-figure')).toEqual([saved]);
    expect(marks.markOf(gone)).toBeUndefined();
  });

  it('never touches another tool’s highlights', () => {
    const theirs = new FakeHighlight([range('search hit')]);
    registry.set('find-in-page', theirs);
    const marks = painter();
    marks.paint([{ id: 'a', layer: 'yardstick-figure', ranges: [range('b')] }]);
    marks.point([range('b')]);
    marks.clear();
    expect([...registry.keys()]).toEqual(['find-in-page']);
    expect(theirs.size).toBe(1);
  });

  it('rings one mark at a time', () => {
    const marks = painter();
    const second = range('second');
    marks.point([range('first')]);
    marks.point([second]);
    expect(names('yardstick-current')).toEqual([second]);
    marks.point(null);
    expect(names('yardstick-current')).toEqual([]);
  });
});
