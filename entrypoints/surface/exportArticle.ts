import type { ExportFormat } from '../../components/ExportButtons';
import type { ArticleNotes } from '../../lib/exchange/ArticleNotes';
import { exportCsv } from '../../lib/exchange/exportCsv';
import { exportJson } from '../../lib/exchange/exportJson';
import { exportMarkdown } from '../../lib/exchange/exportMarkdown';
import { fileName } from '../../lib/format/fileName';
import { notesOfArticle } from '../../lib/notes/notesOfArticle';
import { database } from './database';
import { saveFile } from './saveFile';

interface Format {
  extension: string;
  type: string;
  write: (library: ArticleNotes[], exportedAt: number) => string;
}

const formats: Record<ExportFormat, Format> = {
  markdown: { extension: 'md', type: 'text/markdown', write: exportMarkdown },
  csv: { extension: 'csv', type: 'text/csv', write: exportCsv },
  json: { extension: 'json', type: 'application/json', write: exportJson },
};

/** Downloads the notes kept on an article. Rejects where the library cannot be read. */
export async function exportArticle(canonicalUrl: string, format: ExportFormat): Promise<void> {
  const article = await database.articles.get({ canonicalUrl });
  if (!article) return;
  const notes = await notesOfArticle(database, canonicalUrl);
  const { extension, type, write } = formats[format];
  saveFile(fileName(article.title, extension), type, write([{ article, notes }], Date.now()));
}
