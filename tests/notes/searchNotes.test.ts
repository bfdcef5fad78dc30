import { describe, expect, test } from 'vitest';
import { deleteNotes } from '../../lib/notes/deleteNotes';
import { saveNotes } from '../../lib/notes/saveNotes';
import { searchNotes } from '../../lib/notes/searchNotes';
import { foldForSearch, holdsTerm, searchTerms } from '../../lib/notes/searchTerms';
import { articleDraft, figureDraft, noteDraft } from './fixtures';
import { openTestDatabase } from './openTestDatabase';

describe('holdsTerm', () => {
  const found = (query: string, text: string) =>
    searchTerms(query).every((term) => holdsTerm(foldForSearch(text), term));

  test.each([
    ['投资', '固定资产投资额'],
    ['投資', '固定资产投资额'],
    ['投资', '固定資產投資額'],
    ['invest', 'Investment in ports'],
    ['PORT inv', 'Investment in ports'],
    ['gdp增速', 'ＧＤＰ增速为５％'],
    ['5.3', '增长5.3%'],
    ['cafe', 'the Café index'],
    ['"5.3%"', '“5.3%”'],
  ])('%s is in %s', (query, text) => expect(found(query, text)).toBe(true));

  test.each([
    ['invest', 'they reinvest'],
    ['5.3', 'up 15.3%'],
    ['资投', '固定资产投资额'],
    ['port rail', 'Investment in ports'],
  ])('%s is not in %s', (query, text) => expect(found(query, text)).toBe(false));
});

describe('searchNotes', () => {
  async function library() {
    const database = openTestDatabase();
    await saveNotes(database, {
      article: articleDraft(),
      notes: [
        noteDraft('4.2亿吨', { body: 'Compare with the Annual Report' }),
        figureDraft('5.3%', { tags: ['航运'] }),
      ],
    });
    await saveNotes(database, {
      article: articleDraft({ title: 'Ports report a record', canonicalUrl: 'https://a.example/' }),
      notes: [noteDraft('5亿吨')],
    });
    await database.notes.toCollection().modify((note) => {
      note.createdAt = note.anchor.position.start;
    });
    return database;
  }
  const quotes = async (query: string, limit = 10) =>
    (await searchNotes(await library(), query, limit)).map(({ note }) => note.anchor.quote.exact);

  test('finds by quote, body, tag, indicator and title, newest first', async () => {
    expect(await quotes('亿吨')).toEqual(['5亿吨', '4.2亿吨']);
    expect(await quotes('annual rep')).toEqual(['4.2亿吨']);
    expect(await quotes('航運')).toEqual(['5.3%']);
    expect(await quotes('货物吞吐')).toEqual(['5.3%']);
    expect(await quotes('北灣港 5.3')).toEqual(['5.3%']);
    expect(await quotes('report')).toEqual(['5亿吨', '4.2亿吨']);
    expect(await quotes('煤炭')).toEqual([]);
  });

  test('an empty query finds all, a limit the newest', async () => {
    expect(await quotes(' ')).toEqual(['5亿吨', '5.3%', '4.2亿吨']);
    expect(await quotes('', 1)).toEqual(['5亿吨']);
  });

  test('leaves out what is in the Trash, and hands the article over', async () => {
    const database = await library();
    const [newest] = await searchNotes(database, '', 1);
    expect(newest?.article.title).toBe('Ports report a record');
    await deleteNotes(database, [newest?.note.id ?? '']);
    expect(await searchNotes(database, '5亿吨', 10)).toEqual([]);
  });

  test('stops reading once the limit is reached', async () => {
    const database = openTestDatabase();
    const [note] = await saveNotes(database, {
      article: articleDraft(),
      notes: [noteDraft('5.3%')],
    });
    if (!note) throw new Error('the fixture was not saved');
    await database.notes.bulkAdd(
      Array.from({ length: 1_000 }, (_, index) => ({ ...note, id: `${index}`, createdAt: index })),
    );
    let read = 0;
    database.notes.hook('reading', (row) => {
      read++;
      return row;
    });
    expect(await searchNotes(database, '5.3', 20)).toHaveLength(20);
    expect(read).toBeLessThanOrEqual(200);
  });
});
