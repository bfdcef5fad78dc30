import type { NotesDatabase } from './database';
import { NoteError } from './NoteError';
import type { Note, NoteChanges } from './types';
import { writeNotes } from './writeNotes';

/**
 * Changes the given fields of one note and leaves the others as they are, so that two windows
 * editing different fields both win. A note in the Trash may be changed too.
 *
 * @returns The note as it now is, once it is on disk.
 * @throws NoteError when there is no such note, the change does not fit its kind, or nothing was written.
 */
export function changeNote(
  database: NotesDatabase,
  id: string,
  changes: NoteChanges,
): Promise<Note> {
  return writeNotes(database, 'change the note', async () => {
    const note = await database.notes.get(id);
    if (!note)
      throw new NoteError(
        `Could not change the note: there is no note "${id}" in the library. It was deleted for good in another window; reload this one.`,
      );
    for (const field of ['figure', 'target'] as const) {
      const reading = changes[field];
      if (reading === undefined || (reading === null) === (note.kind !== field)) continue;
      throw new NoteError(
        `Could not change the note: "${field}" is ${reading === null ? 'empty' : 'filled in'} for a ${note.kind}. Save the passage again with the kind it should have.`,
      );
    }
    const now = Date.now();
    const changed: Note = { ...note, ...changes, updatedAt: now };
    await database.notes.put(changed);
    await database.articles.update(note.articleId, { updatedAt: now });
    return changed;
  });
}
