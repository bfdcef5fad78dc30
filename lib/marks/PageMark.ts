import type { FigureReading, Note, NoteKind, TargetReading } from '../notes/types';

/** One mark of the page in memory: what was read there, where it is shown, what is saved on it. */
export interface PageMark {
  id: string;
  kind: NoteKind;
  start: number;
  end: number;
  ranges: Range[];
  figure: FigureReading | null;
  target: TargetReading | null;
  /** The note kept here; `changed` when the page's words are no longer the note's. */
  saved: { note: Note; state: 'kept' | 'changed' } | null;
}
