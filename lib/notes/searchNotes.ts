import type { NotesDatabase } from './database';
import { foldForSearch, holdsTerm, searchTerms } from './searchTerms';
import type { Note, SavedArticle } from './types';

export interface FoundNote {
  note: Note;
  article: SavedArticle;
}

/** Enough for a first screenful in one read, little enough to stop early. */
const batchSize = 200;

function wordsOf({ anchor, body, tags, figure }: Note): string {
  return [anchor.quote.exact, body, ...tags, figure?.indicator ?? ''].join('\n');
}

/**
 * Finds kept notes that hold every part of a query in their quote, body, tags, indicator or the
 * title of their article; an empty query finds all. Reads newest first and stops at the limit.
 *
 * @param limit - The most notes to return.
 */
export async function searchNotes(
  database: NotesDatabase,
  query: string,
  limit: number,
): Promise<FoundNote[]> {
  const terms = searchTerms(query);
  const found: FoundNote[] = [];
  const articles = new Map<string, { article: SavedArticle; title: string }>();
  const ids = (await database.notes.orderBy('createdAt').primaryKeys()).reverse();

  for (let at = 0; at < ids.length && found.length < limit; at += batchSize) {
    const batch = await database.notes.bulkGet(ids.slice(at, at + batchSize));
    const kept = batch.filter((note) => note !== undefined).filter((note) => note.deletedAt === 0);
    const unread = new Set(kept.map((note) => note.articleId).filter((id) => !articles.has(id)));
    for (const article of await database.articles.bulkGet([...unread]))
      if (article) articles.set(article.id, { article, title: foldForSearch(article.title) });

    for (const note of kept) {
      const source = articles.get(note.articleId);
      if (!source || found.length >= limit) continue;
      const words = `${foldForSearch(wordsOf(note))}\n${source.title}`;
      if (terms.every((term) => holdsTerm(words, term)))
        found.push({ note, article: source.article });
    }
  }
  return found;
}
