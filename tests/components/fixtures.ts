import type { DisplacedNote, MarkReading, PageReading } from '../../lib/messages';
import type { Note, SavedArticle } from '../../lib/notes/types';
import { growth, output } from './readings';

const text = '全市地区生产总值约73.2亿元，同比增长6.8%。力争2027年突破百亿元。';

function mark(id: string, quote: string, changes: Partial<MarkReading>): MarkReading {
  const start = text.indexOf(quote);
  return {
    id,
    kind: 'figure',
    start,
    end: start + quote.length,
    quote,
    figure: null,
    target: null,
    noteId: null,
    ...changes,
  };
}

export const marks = [
  mark('figure-0', '约73.2亿元', { figure: output }),
  mark('figure-1', '6.8%', { figure: { ...growth, indicator: '地区生产总值' } }),
  mark('target-0', '力争2027年突破百亿元', {
    kind: 'target',
    target: { strength: 'hard', horizon: '2027' },
  }),
] as const;

export const article: SavedArticle = {
  id: 'article-1',
  title: '河口市地区生产总值增长6.8%',
  byline: null,
  site: '河口日报',
  published: '2025-01-24',
  language: 'zh-Hans',
  url: 'https://news.example.com/1',
  canonicalUrl: 'https://news.example.com/1',
  text,
  createdAt: 1,
  updatedAt: 1,
};

export function noteOn(marked: MarkReading, changes: Partial<Note> = {}): Note {
  return {
    id: `note-${marked.id}`,
    kind: marked.kind,
    articleId: article.id,
    anchor: {
      quote: { type: 'TextQuoteSelector', exact: marked.quote, prefix: '', suffix: '' },
      position: { type: 'TextPositionSelector', start: marked.start, end: marked.end },
    },
    figure: marked.figure,
    target: marked.target,
    body: '',
    tags: [],
    createdAt: 1,
    updatedAt: 1,
    deletedAt: 0,
    ...changes,
  };
}

export function readingOf(displaced: DisplacedNote[] = [], listed = [...marks]): PageReading {
  const { id: _, createdAt: __, updatedAt: ___, text: ____, ...metadata } = article;
  return {
    article: metadata,
    text,
    marks: listed,
    displaced,
    shown: true,
    ms: { extract: 1, recognise: 1, paint: 1 },
  };
}
