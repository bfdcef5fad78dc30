import type { Article } from '../../lib/article/types';
import { keepPlaces } from '../../lib/marks/keepPlaces';
import { layerOf } from '../../lib/marks/layerOf';
import type { PageMark } from '../../lib/marks/PageMark';
import { createPainter, type Painter } from '../../lib/marks/paint';
import type { DisplacedNote, PageReading, Result } from '../../lib/messages';
import { askBackground } from '../../lib/messaging';
import type { Note, NoteDraft } from '../../lib/notes/types';
import { marksOf } from './marksOf';
import { bringNotebook, type Notebook } from './notebook';
import type { DocumentReading } from './readDocument';

/** The annotated page while its tab lives: marks, notes, and what is painted. */
export interface Session {
  painter: Painter;
  /** The article as it was last read. */
  article(): Article;
  marks(): readonly PageMark[];
  /** Asks for the article's notes again and repaints what changed. */
  refresh(): Promise<void>;
  /** Takes the page as it reads now, or nothing where its article is gone; what stands stays painted. */
  adopt(page: DocumentReading | null): Promise<void>;
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
export function startSession(first: DocumentReading, onChange: () => void): Session {
  let page = first;
  let fresh = marksOf(page.article, page.reading);
  let notes: Note[] = [];
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

  async function attach(): Promise<void> {
    const notebook = notes.length > 0 ? await bringNotebook() : undefined;
    ({ marks, displaced } = notebook?.ok
      ? notebook.value.attachNotes(page.article, fresh, notes)
      : { marks: fresh, displaced: [] });
    paint();
    onChange();
  }

  async function refresh(): Promise<void> {
    const { canonicalUrl } = page.article;
    const found = await askBackground('notes:of-article', { canonicalUrl });
    // Meanwhile the page may have gone on to another article.
    if (!found.ok || canonicalUrl !== page.article.canonicalUrl) return;
    notes = found.value;
    await attach();
  }

  function draftOf(
    { kind, start, end, figure, target }: PageMark,
    body: string,
    { describe }: Notebook,
  ): NoteDraft {
    const anchor = describe(page.article.text, start, end);
    return { kind, anchor, figure, target, body, tags: [] };
  }

  return {
    painter,
    article: () => page.article,
    marks: () => marks,
    refresh,
    async adopt(next) {
      const before = page.article.canonicalUrl;
      page = next ?? { ...page, reading: { figures: [], targets: [] } };
      const read = marksOf(page.article, page.reading);
      fresh = keepPlaces(read, fresh);
      const same = before === page.article.canonicalUrl;
      if (!next || !same) notes = [];
      await attach();
      if (!same) await refresh();
    },
    show(wanted) {
      shown = wanted;
      paint();
      onChange();
    },
    async save(markIds, body) {
      const notebook = await bringNotebook();
      if (!notebook.ok) return notebook;
      const chosen = marks.filter(({ id, saved }) => markIds.includes(id) && !saved);
      const { map: _, ...article } = page.article;
      const saved = await askBackground('notes:save', {
        article,
        notes: chosen.map((mark) => draftOf(mark, body, notebook.value)),
      });
      if (saved.ok) await refresh();
      return saved;
    },
    reading: () => {
      const { text, map: _, ...metadata } = page.article;
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
