import { describe, expect, test } from 'vitest';
import {
  checkNoteChanges,
  checkNoteId,
  checkNoteIds,
  checkSaveRequest,
} from '../../lib/notes/checkDraft';
import { articleDraft, figureDraft, noteDraft } from './fixtures';

const request = () => ({
  article: articleDraft(),
  notes: [noteDraft('4.2亿吨'), figureDraft('5.3%')],
});

/** The good request with one field set to something else, as it would arrive by message. */
function withField(path: string, value: unknown): unknown {
  const changed: unknown = structuredClone(request());
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let at = changed as Record<string, unknown>;
  for (const key of keys) at = at[key] as Record<string, unknown>;
  if (value === undefined) delete at[last];
  else at[last] = value;
  return changed;
}

test('a good request passes as it is, and unknown fields are dropped', () => {
  expect(checkSaveRequest(request())).toEqual(request());
  expect(checkSaveRequest(withField('article.__proto', 'x'))).toEqual(request());
  expect(checkSaveRequest(withField('notes.0.id', 'mine'))).toEqual(request());
});

test('an anchor keeps all that it is located by', () => {
  const rivalled = withField('notes.0.anchor.rival', 41.5);
  expect(checkSaveRequest(rivalled)).toEqual(rivalled);
  expect(() => checkSaveRequest(withField('notes.0.anchor.rival', '41'))).toThrow(
    'expected a number',
  );
});

test('the error says what happened, what was there and what to do', () => {
  expect(() => checkSaveRequest(withField('article.url', 'javascript:0'))).toThrow(
    'Could not save the note: "url" is "javascript:0", expected an http or https address. Reload the article and save it again.',
  );
});

describe('every field is checked', () => {
  test.each<[string, unknown, string]>([
    ['article', undefined, '"article" is missing'],
    ['article.title', 7, '"title" is 7, expected text'],
    ['article.title', 'x'.repeat(2_001), 'x…, expected at most 2,000 characters'],
    ['article.byline', undefined, '"byline" is missing'],
    ['article.published', 'last week', 'expected an ISO date'],
    ['article.language', 'fr', 'expected one of zh-Hans, zh-Hant, en, other'],
    ['article.canonicalUrl', 'data:text/html,x', 'expected an http or https address'],
    ['article.canonicalUrl', '/relative', 'expected an http or https address'],
    ['article.text', ' ', '"text" is " ", expected words'],
    ['notes', {}, '"notes" is {}, expected a list of notes'],
    ['notes.1', null, '"notes.1" is null'],
    ['notes.1.kind', 'comment', 'expected one of figure, target, highlight'],
    ['notes.1.figure', null, '"notes.1.figure" is null, expected a reading for a figure'],
    ['notes.0.target', { strength: 'hard', horizon: null }, 'expected a reading for a target'],
    ['notes.1.figure.value', null, '"notes.1.figure.value" is null, expected a number'],
    ['notes.1.figure.value', Number.NaN, 'is NaN, expected a number'],
    ['notes.1.figure.high', Number.POSITIVE_INFINITY, 'is Infinity, expected a finite number'],
    ['notes.1.figure.unit', '', 'expected words'],
    ['notes.1.figure.bound', '≈', 'expected one of =, ~'],
    ['notes.1.figure.change', 'flat', 'expected one of up, down'],
    ['notes.1.figure.status', 'rumour', 'expected one of actual'],
    ['notes.0.anchor.position.start', -1, 'is -1, expected a whole number from 0'],
    ['notes.0.anchor.position.start', 1.5, 'is 1.5, expected a whole number from 0'],
    ['notes.0.anchor.position.end', 0, 'expected an end after its start'],
    ['notes.0.anchor.quote.type', 'X', 'expected TextQuoteSelector'],
    [
      'notes.0.anchor.quote.exact',
      '9.9亿吨',
      'expected the words at its place in the text, "4.2亿吨"',
    ],
    ['notes.0.anchor.quote.prefix', 'x'.repeat(10_001), 'expected at most 10,000 characters'],
    ['notes.0.body', 'x'.repeat(100_001), 'expected at most 100,000 characters'],
    ['notes.0.tags', 'port', 'expected a list of tags'],
    ['notes.0.tags', [''], '"notes.0.tags.0" is "", expected words'],
    ['notes.0.tags', Array(201).fill('a'), 'expected at most 200 tags'],
  ])('%s', (path, value, words) => {
    expect(() => checkSaveRequest(withField(path, value))).toThrow(words);
  });

  test('whatever else comes in', () => {
    for (const input of [undefined, null, 'save', 3, []])
      expect(() => checkSaveRequest(input)).toThrow(/^Could not save the note: /);
  });
});

test('changes hold only what a reader may change', () => {
  expect(checkNoteChanges({ body: 'x', id: 'other', deletedAt: 0 })).toEqual({ body: 'x' });
  expect(() => checkNoteChanges({ tags: [3] })).toThrow(
    'Could not change the note: "tags.0" is 3, expected text. Reload the page and make the change again.',
  );
});

test('ids are those of notes', () => {
  const id = crypto.randomUUID();
  expect(checkNoteId(id)).toBe(id);
  expect(checkNoteIds([id])).toEqual([id]);
  expect(() => checkNoteId('1')).toThrow('is "1", expected the id of a note');
  expect(() => checkNoteIds(['1'])).toThrow('"0" is "1", expected the id of a note');
});
