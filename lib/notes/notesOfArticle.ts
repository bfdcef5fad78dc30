import type { NotesDatabase } from './database';
import type { Note } from './types';

/** The notes kept on an article, in text order; empty when there are none. */
export async function notesOfArticle(
  database: NotesDatabase,
  canonicalUrl: string,
): Promise<Note[]> {
  const article = await database.articles.get({ canonicalUrl });
  if (!article) return [];
  const notes = await database.notes.where({ articleId: article.id }).toArray();
  return notes
    .filter((note) => note.deletedAt === 0)
    .sort((a, b) => a.anchor.position.start - b.anchor.position.start);
}
