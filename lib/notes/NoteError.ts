/**
 * Something a reader can act on went wrong with a note. `message` is a whole sentence or two:
 * what happened, what was there, what to do. `cause` is the browser's own error, if one lies behind it.
 */
export class NoteError extends Error {
  override name = 'NoteError';
}
