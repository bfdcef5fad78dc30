import type { ArticleNotes } from '../../lib/exchange/ArticleNotes';
import type { FigureReading, Note, NoteDraft, SavedArticle } from '../../lib/notes/types';

export const exportedAt = Date.UTC(2026, 0, 2, 3, 4, 5);

const text =
  '前三季度，全市完成工业投资73.2亿元，增长106.8%。\n全年力争开工50个项目，打造"轻工之城"。\n下一步将继续压减能耗。';

export function savedArticle(changes: Partial<SavedArticle> = {}): SavedArticle {
  return {
    id: 'article-1',
    title: '工业投资"翻番"：前三季度: 一览',
    byline: null,
    site: '河东日报',
    published: '2025-10-20',
    language: 'zh-Hans',
    url: 'https://news.example/a/1.html?id=(7)&v=2#top',
    canonicalUrl: 'https://news.example/a/1.html',
    text,
    createdAt: 1,
    updatedAt: 2,
    ...changes,
  };
}

let count = 0;

/** A note on the first place where `exact` stands in the fixture's text, or with these words anyway. */
export function savedNote(exact: string, changes: Partial<NoteDraft> = {}): Note {
  const start = Math.max(0, text.indexOf(exact));
  const end = start + exact.length;
  return {
    id: `note-${++count}`,
    articleId: 'article-1',
    kind: 'highlight',
    anchor: {
      quote: {
        type: 'TextQuoteSelector',
        exact,
        prefix: text.slice(0, start),
        suffix: text.slice(end),
      },
      position: { type: 'TextPositionSelector', start, end },
    },
    figure: null,
    target: null,
    body: '',
    tags: [],
    createdAt: 3,
    updatedAt: 4,
    deletedAt: 0,
    ...changes,
  };
}

export function reading(changes: Partial<FigureReading> = {}): FigureReading {
  return {
    value: 7320000000,
    unit: 'CNY',
    bound: '=',
    change: null,
    indicator: '工业投资',
    period: '2025-01/2025-09',
    status: 'actual',
    ...changes,
  };
}

export function library(): ArticleNotes[] {
  return [
    {
      article: savedArticle(),
      notes: [
        savedNote('压减能耗', { body: '**问**：压减多少？', tags: ['能耗 双控'] }),
        savedNote('开工50个项目', {
          kind: 'target',
          target: { strength: 'hard', horizon: '2025' },
        }),
        savedNote('106.8%', {
          kind: 'figure',
          figure: reading({ value: 106.8, unit: '%', change: 'up', basis: 'year' }),
        }),
        savedNote('73.2亿元', {
          kind: 'figure',
          figure: reading(),
          body: '=1+1',
          tags: ['投资', '-x'],
        }),
      ],
    },
  ];
}
