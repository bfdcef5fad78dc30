import './marks.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Reading } from '../../lib/figures/types';
import { hitTest } from '../../lib/marks/hitTest';
import { stepFrom } from '../../lib/marks/stepFrom';
import { answerInPage, askBackground } from '../../lib/messaging';
import { createLazyCard } from './lazyCard';
import { forgetNotebook } from './notebook';
import { readDocument } from './readDocument';
import { reveal } from './reveal';
import { startSession } from './session';
import { watchPage } from './watchPage';
import { watchPointer } from './watchPointer';

/**
 * Reads the page, paints its marks and answers for them until the tab moves on. A second
 * injection replaces the first.
 *
 * @returns `annotated`, or `no-text` when there is nothing to read, for `scripting.executeScript`.
 */
export default defineContentScript({
  registration: 'runtime',
  async main(context): Promise<'annotated' | 'no-text'> {
    const page = readDocument(document);
    if (!page) return 'no-text';
    forgetNotebook();
    const session = startSession(page, () => card.update());
    const card = createLazyCard(session);
    context.onInvalidated(() => {
      card.close();
      session.painter.clear();
    });

    const find = (markId: string) => session.marks().find(({ id }) => id === markId);
    const innermostAt = (offset: number) =>
      session.marks().findLast(({ start, end }) => start <= offset && offset < end)?.id;
    const markAt = (point: { x: number; y: number }) =>
      hitTest(point, {
        painter: session.painter,
        map: session.article().map,
        markAt: innermostAt,
      });

    watchPointer(
      {
        markAt,
        isOurs: (event) => card.contains(event),
        onRest: (id) => card.open(id, 'hover'),
        onPress: (id) => card.open(id, 'press'),
        onLeave: () => card.leave(),
        onPressElsewhere: () => card.leave(),
      },
      context.signal,
    );

    answerInPage(
      {
        'page:alive': async () => null,
        'reading:get': async () => session.reading(),
        'mark:reveal': async ({ markId }) => {
          const mark = find(markId);
          if (mark) reveal(mark.ranges);
          session.painter.point(mark?.ranges ?? null);
          return null;
        },
        'mark:step': async ({ direction }) => {
          const next = stepFrom(session.marks(), card.current(), direction);
          if (next) {
            reveal(next.ranges);
            card.open(next.id, 'keyboard');
          }
          return null;
        },
        'marks:save': async ({ markIds }) => {
          const saved = await session.save(markIds, '');
          if (!saved.ok) throw new Error(saved.error);
          return saved.value;
        },
        'marks:show': async ({ shown }) => {
          session.show(shown);
          return null;
        },
        'notes:changed': async ({ canonicalUrl }) => {
          if (canonicalUrl === session.article().canonicalUrl) await session.refresh();
          return null;
        },
      },
      context.signal,
    );

    tellCounts(page.reading);
    // Before anything is waited for: the page may go on meanwhile.
    watchPage(
      document,
      () => session.article(),
      (next) => {
        tellCounts(next?.reading ?? { figures: [], targets: [] });
        void session.adopt(next);
      },
      context.signal,
    );
    await session.refresh();
    return 'annotated';
  },
});

/** The number on the toolbar's badge. */
function tellCounts({ figures, targets }: Reading): void {
  void askBackground('page:annotated', { figures: figures.length, targets: targets.length });
}
