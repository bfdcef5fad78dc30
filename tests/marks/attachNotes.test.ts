import { describe, expect, it } from 'vitest';
import { describe as describeSpan } from '../../lib/anchors/describe';
import type { Article } from '../../lib/article/types';
import { attachNotes } from '../../lib/marks/attachNotes';
import type { PageMark } from '../../lib/marks/PageMark';
import type { Note, NoteKind } from '../../lib/notes/types';

const text = [
  '松溪县统计局昨天公布了上半年的成绩单，多项指标好于去年同期。',
  '上半年，全县茶叶产量达到1.6万吨，同比增长5.3%，产值突破12亿元。',
  '县里打算在年底以前建成三座新的加工厂，让茶农在家门口卖上好价钱。',
].join('\n');

/** The part of an article that attaching needs: its text, and a map without a page. */
const articleOf = (words: string) =>
  ({ text: words, map: { toRanges: () => [], toOffset: () => null } }) as unknown as Article;

function markOn(words: string, kind: NoteKind = 'figure'): PageMark {
  const start = text.indexOf(words);
  return {
    id: `${kind}-${words}`,
    kind,
    start,
    end: start + words.length,
    ranges: [],
    figure: null,
    target: null,
    saved: null,
  };
}

function noteOn(words: string, kind: NoteKind = 'figure'): Note {
  const start = text.indexOf(words);
  const anchor = describeSpan(text, start, start + words.length);
  return {
    id: `note on ${words}`,
    articleId: 'article',
    kind,
    anchor,
    figure: null,
    target: null,
    body: '',
    tags: [],
    createdAt: 1,
    updatedAt: 1,
    deletedAt: 0,
  };
}

describe('attachNotes', () => {
  it('puts a note on the mark of its words', () => {
    const { marks, displaced } = attachNotes(
      articleOf(text),
      [markOn('1.6万吨'), markOn('5.3%')],
      [noteOn('5.3%')],
    );
    expect(marks.map(({ saved }) => saved?.note.id)).toEqual([undefined, 'note on 5.3%']);
    expect(displaced).toEqual([]);
  });

  it('gives a note on words that are not read a mark of its own, in text order', () => {
    const { marks } = attachNotes(
      articleOf(text),
      [markOn('1.6万吨')],
      [noteOn('多项指标好于去年同期', 'highlight')],
    );
    expect(marks.map(({ id }) => id)).toEqual([
      'note-note on 多项指标好于去年同期',
      'figure-1.6万吨',
    ]);
  });

  it('says that a figure was changed, and stays on it', () => {
    const corrected = text.replace('5.3%', '5.2%');
    const { marks, displaced } = attachNotes(
      articleOf(corrected),
      [markOn('5.3%')],
      [noteOn('5.3%')],
    );
    expect(marks[0]?.saved?.state).toBe('changed');
    expect(displaced.map(({ state }) => state)).toEqual(['changed']);
  });

  it('lists a note whose sentence is gone as lost and marks nothing', () => {
    const lines = text.split('\n');
    const { marks, displaced } = attachNotes(
      articleOf(`${lines[0]}\n${lines[2]}`),
      [],
      [noteOn('5.3%')],
    );
    expect(marks).toEqual([]);
    expect(displaced.map(({ state }) => state)).toEqual(['lost']);
  });

  it('leaves the reading’s own marks as they were, so that a deleted note unsaves its mark', () => {
    const fresh = [markOn('5.3%')];
    attachNotes(articleOf(text), fresh, [noteOn('5.3%')]);
    expect(fresh[0]?.saved).toBeNull();
    expect(attachNotes(articleOf(text), fresh, []).marks[0]?.saved).toBeNull();
  });
});
