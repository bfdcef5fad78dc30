import type { ArticleNotes } from '../lib/exchange/ArticleNotes';
import { ArticleSection } from './ArticleSection';
import type { NoteActions } from './NoteRow';
import { useTranslate } from './TranslateContext';

export interface SearchResultsProps extends NoteActions {
  query: string;
  /** `null` while the search is under way. */
  found: ArticleNotes[] | null;
}

/** Notes found anywhere in the library, under the articles they were saved from. */
export function SearchResults({ query, found, ...actions }: SearchResultsProps) {
  const translate = useTranslate();
  const total = found?.reduce((sum, { notes }) => sum + notes.length, 0);
  return (
    <section class="results" aria-label={translate('searchResults')}>
      <p class={total === 0 ? 'empty' : 'visually-hidden'} role="status">
        {total === 0 && translate('searchNone', query)}
        {total !== undefined && total > 0 && `${translate('filterNotes')} ${total}`}
      </p>
      {found?.map((group) => (
        <ArticleSection key={group.article.id} group={group} {...actions} />
      ))}
    </section>
  );
}
