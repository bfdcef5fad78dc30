import { render } from 'preact';

import { cardStyles } from '../../components/cardStyles';
import { ReadingCard } from '../../components/ReadingCard';
import type { SaveState } from '../../components/SaveButton';
import { TranslateContext } from '../../components/TranslateContext';
import { browserTranslate } from '../../lib/browserTranslate';
import type { PageMark } from '../../lib/marks/PageMark';
import { askBackground } from '../../lib/messaging';
import type { Card } from '../annotator.content/Card';
import type { Session } from '../annotator.content/session';
import { copyText } from './copyText';
import { type OpenHost, openHost } from './openHost';

interface OpenCard {
  markId: string;
  host: OpenHost;
  by: 'hover' | 'press' | 'keyboard';
  /** Where the focus was before the card took it. */
  before: Element | null;
}

/** Opens `ReadingCard` beside marks and saves what the reader says in it. */
export function createCard(session: Session): Card {
  let open: OpenCard | null = null;
  const saves = new Map<string, SaveState>();
  const find = (id: string) => session.marks().find((mark) => mark.id === id);

  function update(): void {
    const mark = open && find(open.markId);
    if (!open) return;
    if (!mark) close();
    else draw(open, mark);
  }

  function close(): void {
    if (!open) return;
    const { host, before } = open;
    const held = document.activeElement === host.element;
    open = null;
    render(null, host.shadow);
    host.remove();
    session.painter.point(null);
    if (held && before instanceof HTMLElement) before.focus({ preventScroll: true });
  }

  async function save(mark: PageMark, body: string): Promise<void> {
    saves.set(mark.id, { state: 'saving' });
    update();
    const kept = find(mark.id)?.saved?.note;
    const reply = kept
      ? await askBackground('notes:change', { id: kept.id, changes: { body } })
      : await session.save([mark.id], body);
    if (reply.ok) saves.delete(mark.id);
    else saves.set(mark.id, { state: 'failed', reason: reply.error });
    if (reply.ok && kept) await session.refresh();
    update();
  }

  function draw({ host }: OpenCard, mark: PageMark): void {
    const note = mark.saved?.note;
    const quote = session.article().text.slice(mark.start, mark.end);
    const was = mark.saved?.state === 'changed' ? (note?.anchor.quote.exact ?? null) : null;
    render(
      <TranslateContext.Provider value={browserTranslate}>
        <ReadingCard
          key={mark.id}
          quote={quote}
          was={was}
          figure={mark.figure}
          target={mark.target}
          save={saves.get(mark.id) ?? { state: note ? 'saved' : 'unsaved' }}
          body={note?.body ?? ''}
          onSave={() => void save(mark, note?.body ?? '')}
          onSaveNote={(body) => void save(mark, body)}
          onCopy={copyText}
          onClose={close}
        />
      </TranslateContext.Provider>,
      host.shadow,
    );
  }

  return {
    open(markId, by) {
      const mark = find(markId);
      if (!mark || mark.ranges.length === 0) return;
      if (open?.markId === markId) {
        if (by !== 'hover') open.by = by;
      } else {
        // A card the reader works in is not taken away by passing over another mark.
        if (open && by === 'hover' && busy(open)) return;
        const before = open?.before ?? document.activeElement;
        close();
        open = { markId, by, before, host: openHost(mark.ranges, cardStyles, close) };
        session.painter.point(mark.ranges);
        draw(open, mark);
      }
      if (by === 'keyboard') open.host.shadow.querySelector<HTMLElement>('.card')?.focus();
    },
    leave() {
      if (open && !busy(open)) close();
    },
    close,
    update,
    current: () => open?.markId,
    contains: (event) => open !== null && event.composedPath().includes(open.host.element),
  };
}

/** The focus is in it, or its note is being written. */
function busy({ host, by }: OpenCard): boolean {
  return (
    document.activeElement === host.element ||
    by === 'keyboard' ||
    host.shadow.querySelector('textarea') !== null
  );
}
