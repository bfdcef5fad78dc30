import type { detect } from '../../lib/article/detect';

/** Detector and annotator run in the same world of the page, our own. */
const shared = globalThis as { yardstickDetect?: typeof detect };

/** Called by the detector on an article, so that the annotator need not carry the detector too. */
export function offerDetect(offered: typeof detect): void {
  shared.yardstickDetect = offered;
}

/** Whether the page would still be annotated; always where a reader asked for it against the detector. */
export function isStillArticle(page: Document): boolean {
  return shared.yardstickDetect?.(page).isArticle ?? true;
}
