import type { NoteActions } from '../../components/NoteRow';
import type { Notice } from '../../components/NoticeBar';
import { askBackground } from '../../lib/messaging';
import { translate } from './renderSurface';

/** Changing and deleting notes, wherever they are listed; each failure is told, each deletion can be taken back. */
export function useNoteActions(say: (notice: Notice | null) => void): NoteActions {
  const fail = (words: string) => say({ words, tone: 'alarm', onUndo: null });

  async function restore(id: string): Promise<void> {
    const restored = await askBackground('notes:restore', { ids: [id] });
    if (restored.ok) say(null);
    else fail(restored.error);
  }

  return {
    async onChangeBody({ id }, body) {
      const changed = await askBackground('notes:change', { id, changes: { body } });
      if (!changed.ok) fail(translate('cardSaveFailed', changed.error));
    },
    async onDelete({ id }) {
      const deleted = await askBackground('notes:delete', { ids: [id] });
      if (!deleted.ok) return fail(deleted.error);
      say({
        words: translate('noteDeleted'),
        tone: 'quiet',
        onUndo: () => void restore(id),
      });
    },
  };
}
