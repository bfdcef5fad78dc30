import type { NotesDatabase } from './database';
import type { SavedArticle } from './types';

/** The articles that notes belong to, each once: whom to tell after a change. Unknown ids are passed over. */
export async function articlesOfNotes(
  database: NotesDatabase,
  ids: string[],
): Promise<SavedArticle[]> {
  const notes = await database.notes.bulkGet(ids);
  const articleIds = new Set(notes.flatMap((note) => (note ? [note.articleId] : [])));
  const articles = await database.articles.bulkGet([...articleIds]);
  return articles.filter((article) => article !== undefined);
}
