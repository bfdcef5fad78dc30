import type { ArticleNotes } from '../exchange/ArticleNotes';
import type { FoundNote } from '../notes/searchNotes';

/** Gathers found notes under their articles, articles in the order their first note was found. */
export function groupByArticle(found: readonly FoundNote[]): ArticleNotes[] {
  const groups = new Map<string, ArticleNotes>();
  for (const { note, article } of found) {
    const group = groups.get(article.id);
    if (group) group.notes.push(note);
    else groups.set(article.id, { article, notes: [note] });
  }
  return [...groups.values()];
}
