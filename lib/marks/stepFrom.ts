import type { PageMark } from './PageMark';

/**
 * The mark to go to from the current one; from none, the first in view going forward, or the
 * last above it going back. Round the ends of the article.
 */
export function stepFrom(
  marks: readonly PageMark[],
  currentId: string | undefined,
  direction: 'next' | 'previous',
): PageMark | undefined {
  const shown = marks.filter(({ ranges }) => ranges.length > 0);
  const at = shown.findIndex(({ id }) => id === currentId);
  if (at >= 0) {
    const step = direction === 'next' ? 1 : -1;
    return shown[(at + step + shown.length) % shown.length];
  }
  const below = shown.findIndex(
    ({ ranges }) => (ranges[0]?.getBoundingClientRect().top ?? -1) >= 0,
  );
  if (direction === 'next') return shown[Math.max(below, 0)];
  return below > 0 ? shown[below - 1] : shown.at(-1);
}
