import { describe, expect, it } from 'vitest';
import type { PageMark } from '../../lib/marks/PageMark';
import { stepFrom } from '../../lib/marks/stepFrom';

/** A mark whose words stand at a height of the viewport, in CSS pixels. */
function mark(id: string, top: number): PageMark {
  const ranges = [{ getBoundingClientRect: () => ({ top }) } as Range];
  return { id, kind: 'figure', start: 0, end: 1, ranges, figure: null, target: null, saved: null };
}

const page = [mark('above', -400), mark('in view', 120), mark('below', 900)];

describe('stepFrom', () => {
  it('begins with the first mark in view going forward', () =>
    expect(stepFrom(page, undefined, 'next')?.id).toBe('in view'));
  it('begins with the last mark above the view going back', () =>
    expect(stepFrom(page, undefined, 'previous')?.id).toBe('above'));
  it('goes on from the current mark', () =>
    expect(stepFrom(page, 'in view', 'next')?.id).toBe('below'));
  it('goes round the ends', () => {
    expect(stepFrom(page, 'below', 'next')?.id).toBe('above');
    expect(stepFrom(page, 'above', 'previous')?.id).toBe('below');
  });
  it('passes over marks that are nowhere on the page any more', () => {
    const vanished = { ...mark('vanished', 0), ranges: [] };
    expect(stepFrom([page[0] as PageMark, vanished], 'above', 'next')?.id).toBe('above');
  });
  it('has nowhere to go on a page without marks', () =>
    expect(stepFrom([], undefined, 'next')).toBeUndefined());
});
