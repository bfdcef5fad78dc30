import type { NotesDatabase } from './database';
import type { SavedArticle } from './types';

export interface RecentArticle {
  article: SavedArticle;
  /** How many notes are kept on it, at least one. */
  notes: number;
}

/** The articles written to last, newest first; those whose notes are all in the Trash are left out. */
export async function recentArticles(
  database: NotesDatabase,
  limit: number,
): Promise<RecentArticle[]> {
  const recent: RecentArticle[] = [];
  for (let offset = 0; recent.length < limit; offset += limit) {
    const articles = await database.articles
      .orderBy('updatedAt')
      .reverse()
      .offset(offset)
      .limit(limit)
      .toArray();
    for (const article of articles) {
      const notes = await database.notes
        .where({ articleId: article.id })
        .filter((note) => note.deletedAt === 0)
        .count();
      if (notes > 0 && recent.length < limit) recent.push({ article, notes });
    }
    if (articles.length < limit) break;
  }
  return recent;
}
