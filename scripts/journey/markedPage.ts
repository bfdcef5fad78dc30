import type { Page } from '@playwright/test';

/** What the page's own scripts can see of the marks painted on it, in text order. */
export function paintedMarks(page: Page): Promise<{ layer: string; words: string }[]> {
  return page.evaluate(() =>
    [...CSS.highlights]
      .filter(([layer]) => layer.startsWith('yardstick'))
      .flatMap(([layer, highlight]) => [...highlight].map((range) => ({ layer, range })))
      .filter(({ range }) => range instanceof Range)
      .sort((a, b) =>
        (a.range as Range).compareBoundaryPoints(Range.START_TO_START, b.range as Range),
      )
      .map(({ layer, range }) => ({ layer, words: String(range) })),
  );
}

/** Scrolls so that the first mark stands a third of the way down the window, as far as the page allows. */
export function scrollToFirstMark(page: Page): Promise<void> {
  return page.evaluate(() => {
    const tops = [...CSS.highlights]
      .filter(([layer]) => layer.startsWith('yardstick'))
      .flatMap(([, highlight]) => [...highlight])
      .filter((range) => range instanceof Range)
      .map((range) => range.getBoundingClientRect())
      .filter(({ height }) => height > 0)
      .map(({ top }) => top);
    window.scrollBy({ top: Math.min(...tops) - window.innerHeight / 3, behavior: 'instant' });
  });
}
