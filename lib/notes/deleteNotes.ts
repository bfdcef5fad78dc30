import type { NotesDatabase } from './database';
import { writeNotes } from './writeNotes';

/**
 * Moves notes to the Trash, where they stay whole. Ids that are unknown or already there are
 * left alone: a second deletion keeps the time of the first.
 *
 * @returns How many were moved, once that is on disk.
 */
export function deleteNotes(database: NotesDatabase, ids: string[]): Promise<number> {
  return writeNotes(database, 'delete the notes', () => {
    const now = Date.now();
    return database.notes
      .where('id')
      .anyOf(ids)
      .filter((note) => note.deletedAt === 0)
      .modify({ deletedAt: now, updatedAt: now });
  });
}
