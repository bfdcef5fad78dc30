import { describe } from '../../lib/anchors/describe';
import { attachNotes } from '../../lib/marks/attachNotes';
import { layerOf } from '../../lib/marks/layerOf';
import type { PageMark } from '../../lib/marks/PageMark';
import { createPainter, type Painter } from '../../lib/marks/paint';
import type { DisplacedNote, PageReading, Result } from '../../lib/messages';
import { askBackground } from '../../lib/messaging';
import type { Note, NoteDraft } from '../../lib/notes/types';
import { marksOf } from './marksOf';
import type { DocumentReading } from './readDocument';

/** The annotated page while its tab lives: marks, notes, and what is painted. */
export interface Session {
  painter: Painter;
  marks(): readonly PageMark[];
  /** Asks for the article's notes again and repaints what changed. */
  refresh(): Promise<void>;
  show(shown: boolean): void;
  /** Saves marks as notes; the reply comes when they are on disk. */
  save(markIds: readonly string[], body: string): Promise<Result<Note[]>>;
  reading(): PageReading;
}

/**
 * Paints a page's marks and keeps them in step with its saved notes.
 *
 * @param onChange - Called after the marks have changed.
 */
export function startSession(page: DocumentReading, onChange: () => void): Session {
  const { article } = page;
  const fresh = marksOf(article, page.reading);
  const painter = createPainter(CSS.highlights);
  let marks = fresh;
  let displaced: DisplacedNote[] = [];
  let shown = true;
  const paint = (): number => {
    const began = performance.now();
    painter.paint(
      shown
        ? marks.map((mark) => ({ id: mark.id, layer: layerOf(mark), ranges: mark.ranges }))
        : [],
    );
    return performance.now() - began;
  };
  const paintMs = paint();

  async function refresh(): Promise<void> {
    const { canonicalUrl } = article;
    const notes = await askBackground('notes:of-article', { canonicalUrl });
    if (!notes.ok) return;
    ({ marks, displaced } = attachNotes(article, fresh, notes.value));
    paint();
    onChange();
  }

  function draftOf({ kind, start, end, figure, target }: PageMark, body: string): NoteDraft {
    return { kind, anchor: describe(article.text, start, end), figure, target, body, tags: [] };
  }

  const { map, ...draft } = article;
  return {
    painter,
    marks: () => marks,
    refresh,
    show(wanted) {
      shown = wanted;
      paint();
      onChange();
    },
    async save(markIds, body) {
      const chosen = marks.filter(({ id, saved }) => markIds.includes(id) && !saved);
      const saved = await askBackground('notes:save', {
        article: draft,
        notes: chosen.map((mark) => draftOf(mark, body)),
      });
      if (saved.ok) await refresh();
      return saved;
    },
    reading: () => {
      const { text, ...metadata } = draft;
      return {
        article: metadata,
        text,
        marks: marks.map(({ id, kind, start, end, figure, target, saved }) => ({
          ...{ id, kind, start, end, figure, target },
          quote: text.slice(start, end),
          noteId: saved?.note.id ?? null,
        })),
        displaced,
        shown,
        ms: { ...page.ms, paint: paintMs },
      };
    },
  };
}
