import type { NotesDatabase } from './database';
import { NoteError } from './NoteError';
import { writeNotes } from './writeNotes';

/**
 * Takes notes out of the Trash again, just as they were. All of them or none.
 *
 * @returns How many were in the Trash, once they are out of it on disk.
 * @throws NoteError when one of them is no longer in the library.
 */
export function restoreNotes(database: NotesDatabase, ids: string[]): Promise<number> {
  return writeNotes(database, 'restore the notes', async () => {
    const present = await database.notes.bulkGet(ids);
    const missing = present.filter((note) => note === undefined).length;
    if (missing > 0)
      throw new NoteError(
        `Could not restore the notes: ${missing} of ${ids.length} are no longer in the Trash. Reload the list and restore those that are.`,
      );
    return database.notes
      .where('id')
      .anyOf(ids)
      .filter((note) => note.deletedAt !== 0)
      .modify({ deletedAt: 0, updatedAt: Date.now() });
  });
}
