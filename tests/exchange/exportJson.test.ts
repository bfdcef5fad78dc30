import { expect, test } from 'vitest';
import { exportJson } from '../../lib/exchange/exportJson';
import { exportedAt, library } from './fixtures';

test('every note with its anchor, and its article', () => {
  const [item] = library();
  if (!item) throw new Error('the fixture is empty');
  const file = JSON.parse(exportJson([item], exportedAt));
  expect(file).toEqual({
    format: 'yardstick-notes',
    version: 1,
    exportedAt: '2026-01-02T03:04:05.000Z',
    articles: [item.article],
    notes: item.notes.toReversed(),
  });
  expect(file.notes[0].anchor.quote.exact).toBe('73.2亿元');
});
