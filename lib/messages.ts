import type { ArticleMetadata, Detection } from './article/types';
import type {
  ArticleDraft,
  FigureReading,
  Note,
  NoteChanges,
  NoteDraft,
  NoteKind,
  TargetReading,
} from './notes/types';

/** What the background says to whoever asks about a tab. */
export type PageStatus =
  /** The detector has not run there, and may not: no access to the site. */
  | { state: 'no-access' }
  /** Not a web page (a browser page, an empty tab). */
  | { state: 'not-readable' }
  | { state: 'declined'; detection: Detection }
  | { state: 'annotated'; detection: Detection };

/** One mark on the page, in text order. */
export interface MarkReading {
  /** `figure-3`, `target-0`, or `note-…` for a note on words that are read as neither: stable while the page's reading stands. */
  id: string;
  kind: NoteKind;
  start: number;
  end: number;
  /** The exact words marked. */
  quote: string;
  figure: FigureReading | null;
  target: TargetReading | null;
  /** The note saved on it, or `null`. */
  noteId: string | null;
}

/** A saved note whose words no longer stand where they did. */
export interface DisplacedNote {
  note: Note;
  state: 'changed' | 'lost';
}

/** Everything the annotator knows about the page it reads. */
export interface PageReading {
  article: ArticleMetadata;
  text: string;
  marks: MarkReading[];
  displaced: DisplacedNote[];
  /** Whether marks are painted; a reader may turn them off for this page. */
  shown: boolean;
  /** Milliseconds each part took. */
  ms: { extract: number; recognise: number; paint: number };
}

/** Page, popup and other surfaces → background. */
export interface ToBackground {
  'page:detected': { request: { detection: Detection }; reply: null };
  'page:annotated': { request: { figures: number; targets: number }; reply: null };
  /** Injects the notebook's script beside the annotator that asks. */
  'page:notebook': { request: null; reply: null };
  /** Injects detector and annotator into a tab; `anyway` reads a page the detector declined. */
  'page:read': { request: { tabId: number; anyway: boolean }; reply: PageStatus };
  'page:status': { request: { tabId: number }; reply: PageStatus };
  'notes:of-article': { request: { canonicalUrl: string }; reply: Note[] };
  /** Replies only after the transaction is durable. A note already there is not saved twice. */
  'notes:save': { request: { article: ArticleDraft; notes: NoteDraft[] }; reply: Note[] };
  'notes:change': { request: { id: string; changes: NoteChanges }; reply: Note };
  'notes:delete': { request: { ids: string[] }; reply: null };
  'notes:restore': { request: { ids: string[] }; reply: null };
}

/** Background and surfaces → the annotator in one tab. */
export interface ToPage {
  /** Whether an annotator runs there; nobody answers where none does. */
  'page:alive': { request: null; reply: null };
  'reading:get': { request: null; reply: PageReading };
  'mark:reveal': { request: { markId: string }; reply: null };
  /** Goes to the next or previous mark, opens its card and moves the focus into it. */
  'mark:step': { request: { direction: 'next' | 'previous' }; reply: null };
  'marks:save': { request: { markIds: string[] }; reply: Note[] };
  'marks:show': { request: { shown: boolean }; reply: null };
  /** Notes of the page's article were written elsewhere. */
  'notes:changed': { request: { canonicalUrl: string }; reply: null };
}

/** Errors cross contexts as values; `error` is a sentence a reader can act on. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: string };
