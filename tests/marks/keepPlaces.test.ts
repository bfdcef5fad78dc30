// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { keepPlaces } from '../../lib/marks/keepPlaces';
import type { PageMark } from '../../lib/marks/PageMark';

function rangeOn(node: Text, start: number, end: number): Range {
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}

function mark(id: string, ranges: Range[], kind: PageMark['kind'] = 'figure'): PageMark {
  return { id, kind, start: 0, end: 1, ranges, figure: null, target: null, saved: null };
}

describe('marks of a page that was read again', () => {
  const text = document.createTextNode('增长5.3%，其中出口增长8.1%。');
  const other = document.createTextNode('进口增长2.6%。');
  document.body.append(text, other);
  const before = [
    mark('figure-0', [rangeOn(text, 2, 6)]),
    mark('figure-1', [rangeOn(text, 11, 15)]),
  ];

  test('at the same place are the same mark, with the very same ranges', () => {
    const [kept] = keepPlaces([mark('figure-0', [rangeOn(text, 11, 15)])], before);
    expect(kept?.id).toBe('figure-1');
    expect(kept?.ranges).toBe(before[1]?.ranges);
  });

  test('at a new place get an id no mark had', () => {
    const next = [
      mark('figure-0', [rangeOn(other, 4, 8)]),
      mark('figure-1', [rangeOn(text, 2, 6)]),
    ];
    const ids = keepPlaces(next, before).map(({ id }) => id);
    expect(ids[1]).toBe('figure-0');
    expect(before.map(({ id }) => id)).not.toContain(ids[0]);
  });

  test('of another kind, or on other words, are other marks', () => {
    const target = mark('target-0', [rangeOn(text, 2, 6)], 'target');
    const longer = mark('figure-0', [rangeOn(text, 2, 7)]);
    for (const one of keepPlaces([target, longer], before))
      expect(before.map(({ ranges }) => ranges)).not.toContain(one.ranges);
  });
});
