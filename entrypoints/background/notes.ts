import type { ToBackground } from '../../lib/messages';
import { askPage, type Handlers } from '../../lib/messaging';
import { articlesOfNotes } from '../../lib/notes/articlesOfNotes';
import { changeNote } from '../../lib/notes/changeNote';
import {
  checkNoteChanges,
  checkNoteId,
  checkNoteIds,
  checkSaveRequest,
} from '../../lib/notes/checkDraft';
import type { NotesDatabase } from '../../lib/notes/database';
import { deleteNotes } from '../../lib/notes/deleteNotes';
import { notesOfArticle } from '../../lib/notes/notesOfArticle';
import { restoreNotes } from '../../lib/notes/restoreNotes';
import { saveNotes } from '../../lib/notes/saveNotes';
import { requireOwnPage } from './requireOwnPage';
import { annotatedTabs } from './statuses';

type NoteMessages = Pick<
  ToBackground,
  'notes:of-article' | 'notes:save' | 'notes:change' | 'notes:delete' | 'notes:restore'
>;

/** Tells every annotated tab that notes of an article were written, wherever that happened. */
async function announce(canonicalUrl: string): Promise<void> {
  const tabs = await annotatedTabs();
  await Promise.all(tabs.map((tabId) => askPage(tabId, 'notes:changed', { canonicalUrl })));
}

async function announceNotes(database: NotesDatabase, ids: string[]): Promise<void> {
  const articles = await articlesOfNotes(database, ids);
  await Promise.all(articles.map(({ canonicalUrl }) => announce(canonicalUrl)));
}

/** The only writer of the database. Each reply is given after its transaction is durable. */
export function noteHandlers(database: NotesDatabase): Handlers<NoteMessages> {
  return {
    'notes:of-article': ({ canonicalUrl }) => notesOfArticle(database, canonicalUrl),
    'notes:save': async (request) => {
      const checked = checkSaveRequest(request);
      const notes = await saveNotes(database, checked);
      void announce(checked.article.canonicalUrl);
      return notes;
    },
    'notes:change': async ({ id, changes }) => {
      const note = await changeNote(database, checkNoteId(id), checkNoteChanges(changes));
      void announceNotes(database, [id]);
      return note;
    },
    'notes:delete': async ({ ids }, sender) => {
      requireOwnPage(sender);
      await deleteNotes(database, checkNoteIds(ids));
      void announceNotes(database, ids);
      return null;
    },
    'notes:restore': async ({ ids }, sender) => {
      requireOwnPage(sender);
      await restoreNotes(database, checkNoteIds(ids));
      void announceNotes(database, ids);
      return null;
    },
  };
}
