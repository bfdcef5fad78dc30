import { useState } from 'preact/hooks';
import { LibraryView } from '../../components/LibraryView';
import type { ArticleNotes } from '../../lib/exchange/ArticleNotes';
import { groupByArticle } from '../../lib/format/groupByArticle';
import { notesOfArticle } from '../../lib/notes/notesOfArticle';
import { recentArticles } from '../../lib/notes/recentArticles';
import { searchNotes } from '../../lib/notes/searchNotes';
import { database } from '../surface/database';
import { useLiveQuery } from '../surface/useLiveQuery';
import { useNoteActions } from '../surface/useNoteActions';
import { useNotice } from '../surface/useNotice';

const articlesAtOnce = 20;
const notesFound = 200;

async function latest(articles: number): Promise<ArticleNotes[]> {
  const recent = await recentArticles(database, articles);
  return Promise.all(
    recent.map(async ({ article }) => ({
      article,
      notes: await notesOfArticle(database, article.canonicalUrl),
    })),
  );
}

export function Library() {
  const [query, setQuery] = useState('');
  const [limit, setLimit] = useState(articlesAtOnce);
  const [notice, say] = useNotice();
  const actions = useNoteActions(say);
  const wanted = query.trim();
  const listed = useLiveQuery(
    async () =>
      wanted === ''
        ? latest(limit)
        : groupByArticle(await searchNotes(database, wanted, notesFound)),
    [wanted, limit],
  );
  const groups = listed.state === 'known' ? listed.value : null;
  const more = wanted === '' && groups !== null && groups.length >= limit;
  return (
    <LibraryView
      {...actions}
      query={query}
      onQuery={setQuery}
      groups={groups}
      failure={listed.state === 'failed' ? listed.reason : null}
      onMore={more ? () => setLimit(limit + articlesAtOnce) : null}
      notice={notice}
    />
  );
}
