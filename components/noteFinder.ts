import type { MarkReading } from '../lib/messages';
import type { Note } from '../lib/notes/types';

/** The note kept on a mark, or `undefined`. */
export type NoteOf = (mark: MarkReading) => Note | undefined;

const place = (kind: string, start: number, end: number, quote: string) =>
  `${kind} ${start} ${end} ${quote}`;

/**
 * Finds the note kept on a mark. The page's own answer may be a moment old after a note was deleted
 * or restored elsewhere, so the library decides, and the same words in the same place count.
 */
export function noteFinder(notes: readonly Note[]): NoteOf {
  const byId = new Map(notes.map((note) => [note.id, note]));
  const byPlace = new Map(
    notes.map((note) => {
      const { position, quote } = note.anchor;
      return [place(note.kind, position.start, position.end, quote.exact), note];
    }),
  );
  return ({ noteId, kind, start, end, quote }) =>
    (noteId === null ? undefined : byId.get(noteId)) ?? byPlace.get(place(kind, start, end, quote));
}
