import type { MarkReading } from '../lib/messages';
import type { Note } from '../lib/notes/types';

/**
 * The note kept on a mark. The page's own answer may be a moment old after a note was deleted or
 * restored elsewhere, so the library decides, and the same words in the same place count.
 */
export function savedOn(mark: MarkReading, notes: readonly Note[]): Note | undefined {
  return (
    notes.find(({ id }) => id === mark.noteId) ??
    notes.find(
      ({ kind, anchor: { position, quote } }) =>
        kind === mark.kind &&
        position.start === mark.start &&
        position.end === mark.end &&
        quote.exact === mark.quote,
    )
  );
}
