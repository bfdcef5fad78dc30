import type { PageReading } from '../lib/messages';
import type { Note } from '../lib/notes/types';

/** What a surface knows of the page in front of the reader. */
export type PageState =
  | { state: 'loading' }
  /** `site` is the page's host, or `null` where the browser does not tell it. */
  | { state: 'no-access'; site: string | null }
  | { state: 'not-readable' }
  | { state: 'declined' }
  /** `reason` is a sentence that says what to do. */
  | { state: 'failed'; reason: string }
  /** `notes` are those kept on the article, in text order. */
  | { state: 'read'; reading: PageReading; notes: Note[] };
