import type { NotesDatabase } from './database';
import type { ArticleDraft, Note, NoteDraft, SavedArticle } from './types';
import { writeNotes } from './writeNotes';

/** Notes on one article, handed in together; checked by `checkDraft.ts`. */
export interface SaveRequest {
  article: ArticleDraft;
  notes: NoteDraft[];
}

/** Two notes with the same key are the same note: kind, place and words. */
function placeKey({ kind, anchor }: NoteDraft): string {
  return JSON.stringify([kind, anchor.position.start, anchor.position.end, anchor.quote.exact]);
}

/** What a second save of a note adds to it: words are never dropped, nor doubled. */
function merge(kept: Note, draft: NoteDraft, now: number): Note {
  const tags = [...new Set([...kept.tags, ...draft.tags])];
  const body = kept.body.includes(draft.body)
    ? kept.body
    : [kept.body, draft.body].filter(Boolean).join('\n\n');
  if (body === kept.body && tags.length === kept.tags.length) return kept;
  return { ...kept, body, tags, updatedAt: now };
}

async function putArticle(
  database: NotesDatabase,
  draft: ArticleDraft,
  now: number,
): Promise<SavedArticle> {
  const known = await database.articles.get({ canonicalUrl: draft.canonicalUrl });
  const article: SavedArticle = {
    ...draft,
    id: known?.id ?? crypto.randomUUID(),
    createdAt: known?.createdAt ?? now,
    updatedAt: now,
  };
  await database.articles.put(article);
  return article;
}

/**
 * Saves notes with their article, in one transaction. The article is found by its canonical URL
 * and brought up to date, or added. A note already kept there (same kind, place and words) is not
 * doubled: its tags and body take up what the draft adds.
 *
 * @returns The notes in the order of the drafts, once they are on disk.
 * @throws NoteError when nothing was written.
 */
export function saveNotes(database: NotesDatabase, request: SaveRequest): Promise<Note[]> {
  return writeNotes(database, 'save the note', async () => {
    const now = Date.now();
    const article = await putArticle(database, request.article, now);
    const present = await database.notes.where({ articleId: article.id }).toArray();
    const byPlace = new Map(
      present.filter((note) => note.deletedAt === 0).map((note) => [placeKey(note), note]),
    );
    const saved = request.notes.map((draft) => {
      const kept = byPlace.get(placeKey(draft));
      const note = kept
        ? merge(kept, draft, now)
        : {
            ...draft,
            id: crypto.randomUUID(),
            articleId: article.id,
            createdAt: now,
            updatedAt: now,
            deletedAt: 0,
          };
      byPlace.set(placeKey(draft), note);
      return note;
    });
    // Read back from the map: a later draft may have added words to an earlier one's note.
    const written = saved.map((note) => byPlace.get(placeKey(note)) ?? note);
    await database.notes.bulkPut([...new Set(written)]);
    return written;
  });
}
