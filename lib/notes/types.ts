import type { TextAnchor } from '../anchors/types';
import type { ArticleMetadata } from '../article/types';
import type { Bound, Change, Status } from '../figures/types';

/** A figure as it was read when it was saved; indicator and period as text, no offsets. */
export interface FigureReading {
  value: number;
  high?: number;
  unit: string;
  counter?: string;
  bound: Bound;
  change: Change;
  basis?: string;
  indicator: string | null;
  indicatorId?: string;
  period: string | null;
  status: Status;
}

/** A target as it was read when it was saved. */
export interface TargetReading {
  strength: 'hard' | 'soft';
  horizon: string | null;
}

export type NoteKind = 'figure' | 'target' | 'highlight';

/** What a content script hands in about the article a note belongs to. */
export interface ArticleDraft extends ArticleMetadata {
  text: string;
}

/** What a content script hands in to be saved; checked field by field in the background. */
export interface NoteDraft {
  kind: NoteKind;
  anchor: TextAnchor;
  /** The figure's reading; `null` unless `kind` is `figure`. */
  figure: FigureReading | null;
  /** The target's reading; `null` unless `kind` is `target`. */
  target: TargetReading | null;
  /** The reader's own words, Markdown; empty when none. */
  body: string;
  tags: string[];
}

/** An article that has notes. Times are ms since the epoch, UTC. */
export interface SavedArticle extends ArticleDraft {
  id: string;
  createdAt: number;
  updatedAt: number;
}

/** A saved note. Times are ms since the epoch, UTC. */
export interface Note extends NoteDraft {
  id: string;
  articleId: string;
  createdAt: number;
  updatedAt: number;
  /** When it was moved to the Trash, or 0 while it is kept. */
  deletedAt: number;
}

/** The fields of a note its reader may change. */
export type NoteChanges = Partial<Pick<Note, 'body' | 'tags' | 'figure' | 'target'>>;
