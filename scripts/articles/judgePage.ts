import type { BrowserContext } from '@playwright/test';
import type { MarkReading, PageReading, PageStatus } from '../../lib/messages';
import type { ExtensionPage } from '../journey/extensionPage';
import type { SavedPage } from './SavedPage';
import { isMutated, openSaved } from './servePage';

/** What the extension made of one page; the article's fields are `null` where it declined. */
export interface Judgement {
  id: string;
  isArticle: boolean;
  score: number | null;
  title: string | null;
  byline: string | null;
  published: string | null;
  site: string | null;
  lang: string | null;
  text: string | null;
  /** Milliseconds. */
  ms: {
    detect: number | null;
    extract: number | null;
    recognise: number | null;
    paint: number | null;
  };
  figures: unknown[];
  targets: unknown[];
  /** The page's DOM is not what it was before. */
  mutated: boolean;
}

/** Opens a saved page in a tab and asks the extension what it read there. */
export async function judgePage(
  context: BrowserContext,
  extension: ExtensionPage,
  saved: SavedPage,
): Promise<Judgement> {
  const page = await openSaved(context, saved);
  try {
    const tabId = await extension.tabIdOf(page);
    const status = await extension.askBackground('page:status', { tabId });
    const reading =
      status.state === 'annotated' ? await extension.askPage(tabId, 'reading:get', null) : null;
    return { id: saved.id, ...outcome(status, reading), mutated: await isMutated(page) };
  } finally {
    await page.close();
  }
}

function outcome(
  status: PageStatus,
  reading: PageReading | null,
): Omit<Judgement, 'id' | 'mutated'> {
  const detection = 'detection' in status ? status.detection : null;
  const article = reading?.article;
  const marks = reading?.marks ?? [];
  return {
    isArticle: status.state === 'annotated',
    score: detection?.score ?? null,
    title: article?.title ?? null,
    byline: article?.byline ?? null,
    published: article?.published ?? null,
    site: article?.site ?? null,
    lang: article?.language ?? null,
    text: reading?.text ?? null,
    ms: {
      detect: detection?.ms ?? null,
      extract: reading?.ms.extract ?? null,
      recognise: reading?.ms.recognise ?? null,
      paint: reading?.ms.paint ?? null,
    },
    figures: marks.flatMap((mark) => (mark.figure ? [{ ...place(mark), ...mark.figure }] : [])),
    targets: marks.flatMap((mark) => (mark.target ? [{ ...place(mark), ...mark.target }] : [])),
  };
}

function place({ start, end, quote }: MarkReading) {
  return { start, end, quote };
}
