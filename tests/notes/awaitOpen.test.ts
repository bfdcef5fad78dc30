import { expect, test, vi } from 'vitest';
import { saveNotes } from '../../lib/notes/saveNotes';
import { articleDraft, noteDraft } from './fixtures';
import { openTestDatabase } from './openTestDatabase';

const request = { article: articleDraft(), notes: [noteDraft('5.3%')] };

test('a library that another window holds is not waited for without end', async () => {
  vi.useFakeTimers();
  const database = openTestDatabase();
  vi.spyOn(database, 'open').mockReturnValue(new Promise(() => undefined) as never);
  const outcome = expect(saveNotes(database, request)).rejects.toThrow(
    /held by another window with an older version.*Close/,
  );
  await vi.advanceTimersByTimeAsync(10_000);
  await outcome;
  vi.useRealTimers();
});

test('a library written by a newer version still takes notes', async () => {
  const newer = openTestDatabase();
  await newer.open();
  newer.close();
  await new Promise((resolve, reject) => {
    const upgrade = indexedDB.open(newer.name, 990);
    upgrade.onerror = reject;
    upgrade.onsuccess = () => {
      upgrade.result.close();
      resolve(null);
    };
  });
  const database = openTestDatabase(newer.name);
  const saved = await saveNotes(database, request);
  expect(await database.notes.get(saved[0]?.id ?? '')).toEqual(saved[0]);
});
