import { awaitOpen } from './awaitOpen';
import type { NotesDatabase } from './database';
import { explainFailure } from './explainFailure';

/**
 * Runs one read-write transaction over both tables.
 *
 * @param task - What is being done, for the error: `save the note`.
 * @returns Only when the transaction has completed and is on disk.
 * @throws NoteError when it did not; then nothing of it was written.
 */
export async function writeNotes<T>(
  database: NotesDatabase,
  task: string,
  write: () => Promise<T>,
): Promise<T> {
  try {
    await awaitOpen(database, task);
    return await database.transaction('rw', database.articles, database.notes, write);
  } catch (error) {
    throw explainFailure(task, error);
  }
}
