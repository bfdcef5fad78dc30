const margin = 96;

/** Scrolls the least that brings ranges into view, in every scroller around them. */
export function reveal(ranges: readonly Range[]): void {
  const range = ranges[0];
  if (!range) return;
  range.startContainer.parentElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  // A long paragraph may be in view while the words are not.
  const { top, bottom } = range.getBoundingClientRect();
  if (top < margin || bottom > innerHeight - margin)
    scrollBy({ top: top - innerHeight / 3, behavior: 'instant' });
}
