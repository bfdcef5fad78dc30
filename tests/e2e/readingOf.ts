import type { Page } from '@playwright/test';
import type { ArticleMetadata } from '../../lib/article/types';
import type { FigureReading, TargetReading } from '../../lib/notes/types';
import type { Reader } from './reader';

export interface ReadArticle {
  article: ArticleMetadata;
  /** The first figure written so. Throws where none is. */
  figure(quote: string): FigureReading;
  targets: TargetReading[];
}

/** What Yardstick says it has read on a page. */
export async function readingOf({ extension }: Reader, page: Page): Promise<ReadArticle> {
  const tabId = await extension.tabIdOf(page);
  const { article, marks } = await extension.askPage(tabId, 'reading:get', null);
  return {
    article,
    figure(wanted) {
      const found = marks.find(({ quote, figure }) => figure !== null && quote === wanted)?.figure;
      if (!found) throw new Error(`No figure "${wanted}" was read.`);
      return found;
    },
    targets: marks.flatMap(({ target }) => target ?? []),
  };
}
