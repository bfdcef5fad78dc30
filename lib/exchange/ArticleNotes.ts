import type { Note, SavedArticle } from '../notes/types';

/** An article and those of its notes that are to be exported. */
export interface ArticleNotes {
  article: SavedArticle;
  notes: Note[];
}

/** The notes in the order in which their words stand in the article. */
export function inTextOrder(notes: Note[]): Note[] {
  return notes.toSorted((a, b) => a.anchor.position.start - b.anchor.position.start);
}
