import { NoteError } from './NoteError';

/** What to tell the reader for each way IndexedDB fails, by the name of its error. */
const advice: Record<string, string> = {
  QuotaExceededError:
    'the disk or the space the browser grants is full. Free some space and save again; nothing that was saved before is harmed.',
  VersionError:
    'the library was written by a newer version of Yardstick. Update the extension, then try again.',
  DatabaseClosedError:
    'the library is being upgraded in another window. Reload this one and try again.',
  MissingAPIError:
    'the browser offers no IndexedDB here, as in some private windows. Use an ordinary window.',
  InvalidStateError:
    'the browser refused to open the library, as it does in some private windows or when its profile is damaged. Restart the browser and try again.',
};

/** Dexie wraps the browser's error, sometimes twice; the innermost known name says most. */
function causeNames(error: unknown): string[] {
  const names: string[] = [];
  let at: unknown = error;
  for (let depth = 0; depth < 5 && typeof at === 'object' && at !== null; depth++) {
    if ('name' in at && typeof at.name === 'string') names.push(at.name);
    at = 'inner' in at && at.inner ? at.inner : 'cause' in at ? at.cause : undefined;
  }
  return names;
}

/**
 * Turns any failure of the database into one a reader can act on.
 *
 * @param task - What was being done: `save the note`.
 */
export function explainFailure(task: string, error: unknown): NoteError {
  if (error instanceof NoteError) return error;
  const known = causeNames(error)
    .reverse()
    .find((name) => name in advice);
  const words = error instanceof Error ? error.message : String(error);
  const reason =
    (known && advice[known]) ||
    `the browser reported "${words}". Reload the page and try again; nothing that was saved before is harmed.`;
  return new NoteError(`Could not ${task}: ${reason}`, { cause: error });
}
