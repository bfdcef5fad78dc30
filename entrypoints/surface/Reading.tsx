import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ReadingSurface } from '../../components/ReadingSurface';
import { groupByArticle } from '../../lib/format/groupByArticle';
import { recentArticles } from '../../lib/notes/recentArticles';
import { searchNotes } from '../../lib/notes/searchNotes';
import { database } from './database';
import { useActiveTab } from './useActiveTab';
import { useLiveQuery } from './useLiveQuery';
import { useNoteActions } from './useNoteActions';
import { useNotice } from './useNotice';
import { usePage } from './usePage';
import { usePageActions } from './usePageActions';

export interface ReadingProps {
  /** Opens the side panel beside a tab; `null` in the side panel itself. */
  onOpenPanel: ((tabId: number) => void) | null;
}

/** As many as a glance takes in; the library has the rest. */
const found = 50;
const recent = 5;

/** The reading surface joined to its tab and to the library. */
export function Reading({ onOpenPanel }: ReadingProps) {
  const tabId = useActiveTab();
  const [query, setQuery] = useState('');
  const [notice, say] = useNotice();
  const page = usePage(tabId);
  const actions = usePageActions(tabId, page, useNoteActions(say), say);
  const wanted = query.trim();
  const search = useLiveQuery(
    async () => (wanted === '' ? null : groupByArticle(await searchNotes(database, wanted, found))),
    [wanted],
  );
  const articles = useLiveQuery(() => recentArticles(database, recent), []);
  return (
    <ReadingSurface
      {...actions}
      page={page.page}
      query={query}
      onQuery={setQuery}
      found={search.state === 'known' ? search.value : null}
      recent={articles.state === 'known' ? articles.value : []}
      notice={notice}
      onOpenPanel={onOpenPanel && tabId !== null ? () => onOpenPanel(tabId) : null}
      onOpenLibrary={() =>
        void browser.tabs.create({ url: browser.runtime.getURL('/library.html') })
      }
      onOpenOptions={() => void browser.runtime.openOptionsPage()}
    />
  );
}
