import type { ArticleNotes } from '../lib/exchange/ArticleNotes';
import { ArticleSection } from './ArticleSection';
import { Brand } from './Brand';
import type { NoteActions } from './NoteRow';
import { type Notice, NoticeBar } from './NoticeBar';
import { SearchField } from './SearchField';
import { SearchResults } from './SearchResults';
import { StateMessage } from './StateMessage';
import { useTranslate } from './TranslateContext';

export interface LibraryViewProps extends NoteActions {
  query: string;
  onQuery: (query: string) => void;
  /** What the query found, or the latest articles without one; `null` while they are read. */
  groups: ArticleNotes[] | null;
  /** Why the library could not be read; `null` when it could. */
  failure: string | null;
  /** Lists more articles; `null` when all are listed. */
  onMore: (() => void) | null;
  notice: Notice | null;
}

export function LibraryView(props: LibraryViewProps) {
  const { query, groups, failure, onMore, notice, onChangeBody, onDelete } = props;
  const translate = useTranslate();
  const searching = query.trim() !== '';
  return (
    <div class="page">
      <header class="page-top">
        <Brand />
        <h1>{translate('libraryTitle')}</h1>
        <SearchField query={query} onQuery={props.onQuery} />
      </header>
      <main>
        {failure !== null && (
          <StateMessage
            title={translate('errorTitle')}
            text={translate('errorStorage', failure)}
            tone="alarm"
          />
        )}
        {searching ? (
          <SearchResults
            query={query.trim()}
            found={groups}
            onChangeBody={onChangeBody}
            onDelete={onDelete}
          />
        ) : (
          groups?.map((group) => (
            <ArticleSection
              key={group.article.id}
              group={group}
              onChangeBody={onChangeBody}
              onDelete={onDelete}
            />
          ))
        )}
        {!searching && groups?.length === 0 && (
          <StateMessage
            title={translate('libraryEmptyTitle')}
            text={translate('libraryEmptyText')}
          />
        )}
        {onMore && (
          <button class="button more" type="button" onClick={onMore}>
            {translate('libraryMore')}
          </button>
        )}
      </main>
      <NoticeBar notice={notice} />
    </div>
  );
}
