import type { Note, SavedArticle } from '../notes/types';
import { type ArticleNotes, inTextOrder } from './ArticleNotes';

/** The file `exportJson` writes; `version` rises when a field changes its meaning. */
export interface JsonExport {
  format: 'yardstick-notes';
  version: 1;
  /** ISO 8601, UTC. */
  exportedAt: string;
  articles: SavedArticle[];
  /** Each with its anchor; `articleId` is the `id` of one of `articles`. */
  notes: Note[];
}

/**
 * Everything the library knows of these articles and notes, nothing left out.
 *
 * @param exportedAt - Milliseconds since the epoch.
 */
export function exportJson(library: ArticleNotes[], exportedAt: number): string {
  const file: JsonExport = {
    format: 'yardstick-notes',
    version: 1,
    exportedAt: new Date(exportedAt).toISOString(),
    articles: library.map(({ article }) => article),
    notes: library.flatMap(({ notes }) => inTextOrder(notes)),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
