import { describe, expect, test } from 'vitest';
import { articlesOfNotes } from '../../lib/notes/articlesOfNotes';
import { changeNote } from '../../lib/notes/changeNote';
import { deleteNotes } from '../../lib/notes/deleteNotes';
import { notesOfArticle } from '../../lib/notes/notesOfArticle';
import { recentArticles } from '../../lib/notes/recentArticles';
import { restoreNotes } from '../../lib/notes/restoreNotes';
import { saveNotes } from '../../lib/notes/saveNotes';
import { articleDraft, figureDraft, noteDraft } from './fixtures';
import { openTestDatabase } from './openTestDatabase';

const url = articleDraft().canonicalUrl;

async function savedLibrary() {
  const database = openTestDatabase();
  const notes = [noteDraft('4.2亿吨'), figureDraft('5.3%')];
  const [highlight, figure] = await saveNotes(database, { article: articleDraft(), notes });
  if (!highlight || !figure) throw new Error('the fixture was not saved');
  return { database, highlight, figure };
}

describe('changeNote', () => {
  test('changes the fields given and no other', async () => {
    const { database, figure } = await savedLibrary();
    await Promise.all([
      changeNote(database, figure.id, { body: '对照年报' }),
      changeNote(database, figure.id, { tags: ['港口'] }),
    ]);
    const note = await database.notes.get(figure.id);
    expect(note).toEqual({
      ...figure,
      body: '对照年报',
      tags: ['港口'],
      updatedAt: note?.updatedAt,
    });
  });

  test('refuses a reading that does not fit the kind of the note', async () => {
    const { database, highlight, figure } = await savedLibrary();
    await expect(changeNote(database, figure.id, { figure: null })).rejects.toThrow(
      'Could not change the note: "figure" is empty for a figure.',
    );
    await expect(changeNote(database, highlight.id, { figure: figure.figure })).rejects.toThrow(
      '"figure" is filled in for a highlight',
    );
    expect(await database.notes.get(highlight.id)).toEqual(highlight);
  });

  test('says so when there is no such note', async () => {
    const { database } = await savedLibrary();
    await expect(changeNote(database, 'gone', { body: '' })).rejects.toThrow(
      /there is no note "gone" in the library/,
    );
  });
});

describe('deleteNotes and restoreNotes', () => {
  test('a deleted note leaves the lists, stays whole, and comes back as it was', async () => {
    const { database, highlight, figure } = await savedLibrary();
    expect(await deleteNotes(database, [figure.id, 'unknown'])).toBe(1);
    expect(await notesOfArticle(database, url)).toEqual([highlight]);
    const deleted = await database.notes.get(figure.id);
    expect(await deleteNotes(database, [figure.id])).toBe(0);
    expect(await database.notes.get(figure.id)).toEqual(deleted);

    expect(await restoreNotes(database, [figure.id])).toBe(1);
    const restored = await database.notes.get(figure.id);
    expect(restored).toEqual({ ...figure, updatedAt: restored?.updatedAt });
  });

  test('restores all or none', async () => {
    const { database, figure } = await savedLibrary();
    await deleteNotes(database, [figure.id]);
    await expect(restoreNotes(database, [figure.id, 'gone'])).rejects.toThrow(
      /1 of 2 are no longer in the Trash/,
    );
    expect((await database.notes.get(figure.id))?.deletedAt).toBeGreaterThan(0);
  });
});

test('recentArticles: newest first, counted, without those whose notes are all in the Trash', async () => {
  const { database, figure, highlight } = await savedLibrary();
  for (const name of ['b', 'c', 'd']) {
    const article = articleDraft({ title: name, canonicalUrl: `https://news.example/${name}` });
    await saveNotes(database, { article, notes: [noteDraft('5.3%')] });
    await database.articles
      .where({ canonicalUrl: article.canonicalUrl })
      .modify({ updatedAt: name.charCodeAt(0) });
  }
  const [c] = await notesOfArticle(database, 'https://news.example/c');
  await deleteNotes(database, [c?.id ?? '']);
  const seen = async (limit: number) =>
    (await recentArticles(database, limit)).map(({ article, notes }) => [article.title, notes]);
  expect(await seen(10)).toEqual([
    [articleDraft().title, 2],
    ['d', 1],
    ['b', 1],
  ]);
  expect(await seen(2)).toHaveLength(2);
  expect(await seen(0)).toEqual([]);

  const articles = await articlesOfNotes(database, [figure.id, highlight.id, 'unknown']);
  expect(articles.map((article) => article.canonicalUrl)).toEqual([url]);
});
