import { concernsText } from '../../lib/article/concernsText';
import { readAgain } from '../../lib/article/readAgain';
import type { Article } from '../../lib/article/types';
import { isStillArticle } from './offerDetect';
import { type DocumentReading, recogniseArticle } from './readDocument';

/** Changes come in bursts: the page is read again so long after the first of one. */
const shortestWait = 300;
/** Doubled up to this while a page changes without changing its article. */
const longestWait = 10_000;

const observed: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'open'],
};

/**
 * Reads the article again when the page has changed it. A page that keeps still costs nothing:
 * there is one observer, and a timer only after a change.
 *
 * @param current - The article as it was last read.
 * @param onChange - Gets the page's new reading; `null` when no article is left.
 */
export function watchPage(
  page: Document,
  current: () => Article,
  onChange: (next: DocumentReading | null) => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = shortestWait;
  let checkedAt = 0;
  let gone = false;

  function check(): void {
    const began = performance.now();
    timer = undefined;
    checkedAt = began;
    observe();
    const { change, article } = readAgain(page, current(), isStillArticle);
    wait = Math.min(wait * 2, longestWait);
    if (change === (gone ? 'gone' : 'none')) return;
    wait = shortestWait;
    gone = change === 'gone';
    onChange(article && recogniseArticle(article, performance.now() - began));
  }

  function plan(): void {
    if (performance.now() - checkedAt > longestWait) wait = shortestWait;
    timer = setTimeout(check, wait);
  }

  const observer = new MutationObserver((records) => {
    const concerns = () => records.some((record) => concernsText(record, current()));
    if (timer === undefined && concerns()) plan();
  });

  /** Our own card hangs beside `<body>`, so it is never seen; a new `<body>` is. */
  function observe(): void {
    observer.disconnect();
    observer.observe(page.documentElement, { childList: true });
    observer.observe(page.body, observed);
  }

  observe();
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
