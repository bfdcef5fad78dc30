import { describe, expect, test, vi } from 'vitest';
import { notesOfArticle } from '../../lib/notes/notesOfArticle';
import { saveNotes } from '../../lib/notes/saveNotes';
import { articleDraft, figureDraft, noteDraft } from './fixtures';
import { openTestDatabase } from './openTestDatabase';

const url = articleDraft().canonicalUrl;

describe('saveNotes', () => {
  test('adds the article and its notes, and returns them in the order of the drafts', async () => {
    const database = openTestDatabase();
    const drafts = [noteDraft('5亿吨'), figureDraft('5.3%', { tags: ['港口'] })];
    const saved = await saveNotes(database, { article: articleDraft(), notes: drafts });

    expect(saved.map((note) => note.anchor.quote.exact)).toEqual(['5亿吨', '5.3%']);
    expect(saved[1]).toMatchObject({ ...drafts[1], deletedAt: 0 });
    const article = await database.articles.get({ canonicalUrl: url });
    expect(article).toMatchObject(articleDraft());
    expect(saved.every((note) => note.articleId === article?.id)).toBe(true);
    expect(await notesOfArticle(database, url)).toEqual([saved[1], saved[0]]);
  });

  test('is there when the library is opened again', async () => {
    const database = openTestDatabase();
    const saved = await saveNotes(database, {
      article: articleDraft(),
      notes: [noteDraft('5.3%')],
    });
    database.close();
    expect(await notesOfArticle(openTestDatabase(database.name), url)).toEqual(saved);
  });

  test('asks the browser for durable transactions', async () => {
    const database = openTestDatabase();
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await saveNotes(database, { article: articleDraft(), notes: [noteDraft('5.3%')] });
    const writes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writes).toEqual([[['articles', 'notes'], 'readwrite', { durability: 'strict' }]]);
  });

  test('does not double a note that is there, in the library or among the drafts', async () => {
    const database = openTestDatabase();
    const request = { article: articleDraft(), notes: [noteDraft('5.3%'), noteDraft('5.3%')] };
    const first = await saveNotes(database, request);
    const second = await saveNotes(database, request);
    expect(new Set([...first, ...second].map((note) => note.id)).size).toBe(1);
    expect(await database.notes.count()).toBe(1);
  });

  test('keeps a note of another kind, at another place or in the Trash apart', async () => {
    const database = openTestDatabase();
    const article = articleDraft();
    const [first] = await saveNotes(database, { article, notes: [noteDraft('5.3%')] });
    await database.notes.update(first?.id ?? '', { deletedAt: 1 });
    await saveNotes(database, { article, notes: [noteDraft('5.3%'), figureDraft('5.3%')] });
    await saveNotes(database, { article, notes: [noteDraft('增长5.3%')] });
    expect(await database.notes.count()).toBe(4);
  });

  test('a second save adds its words and tags to the note, and drops none', async () => {
    const database = openTestDatabase();
    const article = articleDraft();
    const save = (body: string, tags: string[]) =>
      saveNotes(database, { article, notes: [noteDraft('5.3%', { body, tags })] });
    await save('', ['港口']);
    await save('与去年比较', ['港口', '待查']);
    await save('与去年比较', []);
    const [note] = await save('核对年报', []);
    expect(note).toMatchObject({ body: '与去年比较\n\n核对年报', tags: ['港口', '待查'] });
    expect(await notesOfArticle(database, url)).toEqual([note]);
  });

  test('brings the article up to date and keeps its id and first time', async () => {
    const database = openTestDatabase();
    await saveNotes(database, { article: articleDraft(), notes: [noteDraft('5.3%')] });
    const before = await database.articles.get({ canonicalUrl: url });
    await saveNotes(database, { article: articleDraft({ title: '更正' }), notes: [] });
    const after = await database.articles.get({ canonicalUrl: url });
    expect(after).toMatchObject({ id: before?.id, createdAt: before?.createdAt, title: '更正' });
    expect(await database.articles.count()).toBe(1);
  });

  test('two tabs saving at once both keep their notes', async () => {
    const one = openTestDatabase();
    const other = openTestDatabase(one.name);
    const digits = [...'上半年完成货物吞吐量'].map((character) => noteDraft(character));
    await Promise.all(
      digits.map((draft, index) =>
        saveNotes(index % 2 ? one : other, { article: articleDraft(), notes: [draft] }),
      ),
    );
    expect(await one.articles.count()).toBe(1);
    expect(await notesOfArticle(one, url)).toHaveLength(digits.length);
  });

  test('writes nothing when one part fails, and says what to do', async () => {
    const database = openTestDatabase();
    vi.spyOn(database.notes, 'bulkPut').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const save = saveNotes(database, { article: articleDraft(), notes: [noteDraft('5.3%')] });
    await expect(save).rejects.toThrow(/^Could not save the note: the disk .* is full\. Free some/);
    expect(await database.articles.count()).toBe(0);
  });
});
