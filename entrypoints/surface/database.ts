import { openNotesDatabase } from '../../lib/notes/database';

/** One connection a page; the first query opens it. Read only: the background writes. */
export const database = openNotesDatabase();
