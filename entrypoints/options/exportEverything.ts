import type { ArticleNotes } from '../../lib/exchange/ArticleNotes';
import { exportJson } from '../../lib/exchange/exportJson';
import { database } from '../surface/database';
import { saveFile } from '../surface/saveFile';

/** Downloads the whole library, the Trash included: it is the reader's. */
export async function exportEverything(): Promise<void> {
  const [articles, notes] = await Promise.all([
    database.articles.toArray(),
    database.notes.toArray(),
  ]);
  const library = new Map<string, ArticleNotes>(
    articles.map((article) => [article.id, { article, notes: [] }]),
  );
  for (const note of notes) library.get(note.articleId)?.notes.push(note);
  const now = Date.now();
  const day = new Date(now).toISOString().slice(0, 10);
  saveFile(`yardstick-${day}.json`, 'application/json', exportJson([...library.values()], now));
}
