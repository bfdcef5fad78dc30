import type { NotesDatabase } from './database';
import { NoteError } from './NoteError';

/** Longer than any upgrade should take; an older window that will not close holds it up for ever. */
const patience = 10_000;

/**
 * Waits until the database is open, so that a write never hangs behind one that cannot open.
 *
 * @throws NoteError when another window holds it, or the browser's own error when it cannot open.
 */
export async function awaitOpen(database: NotesDatabase, task: string): Promise<void> {
  if (database.isOpen()) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const held = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const message = `Could not ${task}: the library is held by another window with an older version of Yardstick. Close Yardstick's other windows, then try again; nothing is lost meanwhile.`;
      reject(new NoteError(message));
    }, patience);
  });
  try {
    await Promise.race([database.open(), held]);
  } finally {
    clearTimeout(timer);
  }
}
