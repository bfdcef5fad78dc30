import type { ArticleNotes } from '../lib/exchange/ArticleNotes';
import type { RecentArticle } from '../lib/notes/recentArticles';
import { ArticleLinks } from './ArticleLinks';
import { type Notice, NoticeBar } from './NoticeBar';
import type { PageState } from './PageState';
import { type PageActions, PageView } from './PageView';
import { SearchField } from './SearchField';
import { SearchResults } from './SearchResults';
import { type SurfaceLinks, SurfaceTop } from './SurfaceTop';

export interface ReadingSurfaceProps extends PageActions, SurfaceLinks {
  page: PageState;
  query: string;
  onQuery: (query: string) => void;
  /** What the query found in the whole library; `null` while it searches. */
  found: ArticleNotes[] | null;
  recent: RecentArticle[];
  notice: Notice | null;
}

/** All of the popup, and all of the side panel. A query takes the page's place until it is cleared. */
export function ReadingSurface(props: ReadingSurfaceProps) {
  const { query, found, recent, notice } = props;
  const searching = query.trim() !== '';
  return (
    <div class="surface">
      <SurfaceTop
        onOpenPanel={props.onOpenPanel}
        onOpenLibrary={props.onOpenLibrary}
        onOpenOptions={props.onOpenOptions}
      />
      <SearchField query={query} onQuery={props.onQuery} />
      <main class="surface-main">
        {searching ? (
          <div class="scroll">
            <SearchResults
              query={query.trim()}
              found={found}
              onChangeBody={props.onChangeBody}
              onDelete={props.onDelete}
            />
          </div>
        ) : (
          <PageView {...props} after={<ArticleLinks articles={recent} />} />
        )}
      </main>
      <NoticeBar notice={notice} />
    </div>
  );
}
