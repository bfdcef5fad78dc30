import * as v from 'valibot';
import { changesSchema, idSchema, idsSchema, saveRequestSchema } from './draftSchemas';
import { NoteError } from './NoteError';
import type { SaveRequest } from './saveNotes';
import type { NoteChanges } from './types';

const longestShown = 60;

function show(value: unknown): string {
  if (value === undefined) return 'missing';
  const written =
    typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? typeof value);
  return written.length > longestShown ? `${written.slice(0, longestShown)}…` : written;
}

interface Task {
  /** What is being done: `save the note`. */
  name: string;
  advice: string;
}

function check<Schema extends v.GenericSchema>(
  task: Task,
  schema: Schema,
  input: unknown,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, input, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  // Fields of the article are plain to a reader without saying whose they are.
  const field = (v.getDotPath(issue) ?? 'request').replace(/^article\./, '');
  const expected = issue.message.startsWith('expected')
    ? issue.message
    : `expected ${issue.expected}`;
  const there = issue.path ? issue.path.at(-1)?.value : issue.input;
  throw new NoteError(
    `Could not ${task.name}: "${field}" is ${show(there)}, ${expected}. ${task.advice}`,
  );
}

const saving: Task = {
  name: 'save the note',
  advice: 'Reload the article and save it again.',
};

/**
 * Checks every field of what a content script hands in: it comes from a process that also runs
 * the page.
 *
 * @returns The request with its known fields only.
 * @throws NoteError for the first field that is wrong.
 */
export function checkSaveRequest(input: unknown): SaveRequest {
  const request = check(saving, saveRequestSchema, input);
  request.notes.forEach(({ anchor: { position, quote } }, index) => {
    const there = request.article.text.slice(position.start, position.end);
    if (there === quote.exact) return;
    throw new NoteError(
      `Could not save the note: "notes.${index}.anchor.quote.exact" is ${show(quote.exact)}, expected the words at its place in the text, ${show(there)}. ${saving.advice}`,
    );
  });
  return request;
}

const changing: Task = {
  name: 'change the note',
  advice: 'Reload the page and make the change again.',
};

/** As `checkSaveRequest`, for the fields of a note a reader may change. */
export function checkNoteChanges(input: unknown): NoteChanges {
  return check(changing, changesSchema, input);
}

/** As `checkSaveRequest`, for the id of the note to be changed. */
export function checkNoteId(input: unknown): string {
  return check(changing, idSchema, input);
}

/** As `checkSaveRequest`, for the ids of notes to be deleted or restored. */
export function checkNoteIds(input: unknown): string[] {
  return check(
    { name: 'find the notes', advice: 'Reload the list and try again.' },
    idsSchema,
    input,
  );
}
