import type { ArticleDraft, NoteDraft } from '../../lib/notes/types';

export const articleText =
  '港口上半年完成货物吞吐量4.2亿吨，同比增长5.3%。市交通局表示，到2027年力争突破5亿吨。';

export function articleDraft(changes: Partial<ArticleDraft> = {}): ArticleDraft {
  return {
    title: '北湾港上半年吞吐量稳步增长',
    byline: null,
    site: '北湾日报',
    published: '2025-07-08',
    language: 'zh-Hans',
    url: 'https://news.example/2025/07/08/port.html?from=home',
    canonicalUrl: 'https://news.example/2025/07/08/port.html',
    text: articleText,
    ...changes,
  };
}

/** A draft on the first place where `exact` stands in the fixture's text. */
export function noteDraft(exact: string, changes: Partial<NoteDraft> = {}): NoteDraft {
  const start = articleText.indexOf(exact);
  const end = start + exact.length;
  return {
    kind: 'highlight',
    anchor: {
      quote: {
        type: 'TextQuoteSelector',
        exact,
        prefix: articleText.slice(0, start),
        suffix: articleText.slice(end),
      },
      position: { type: 'TextPositionSelector', start, end },
    },
    figure: null,
    target: null,
    body: '',
    tags: [],
    ...changes,
  };
}

export function figureDraft(exact: string, changes: Partial<NoteDraft> = {}): NoteDraft {
  return noteDraft(exact, {
    kind: 'figure',
    figure: {
      value: 5.3,
      unit: '%',
      bound: '=',
      change: 'up',
      indicator: '货物吞吐量',
      period: '2025-H1',
      status: 'actual',
    },
    ...changes,
  });
}
