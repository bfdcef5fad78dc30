import Dexie, { type Table } from 'dexie';
import type { Note, SavedArticle } from './types';

/** The reader's library. Keys are UUIDs; the fields are in `types.ts`. */
export interface NotesDatabase extends Dexie {
  articles: Table<SavedArticle, string>;
  notes: Table<Note, string>;
}

/**
 * Opens the library lazily: the first query opens it, a failure to open rejects that query.
 *
 * Never in a content script: its IndexedDB is the page's.
 *
 * @param name - Another name only in tests.
 */
export function openNotesDatabase(name = 'yardstick'): NotesDatabase {
  const database = new Dexie(name, {
    // Dexie hands it to IDBDatabase.transaction as `durability`, which Firefox 126 and later
    // honours like Chromium: `complete` fires after the flush, so "saved" means on disk.
    chromeTransactionDurability: 'strict',
    // The cache would show notes before they are on disk.
    cache: 'disabled',
  }) as NotesDatabase;
  // Only what a query uses is indexed. `deletedAt` is 0 while a note is kept.
  database.version(1).stores({
    articles: 'id, &canonicalUrl, updatedAt',
    notes: 'id, articleId, createdAt',
  });
  return database;
}
