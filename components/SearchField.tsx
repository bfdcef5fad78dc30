import { useId } from 'preact/hooks';
import { Icon } from './Icon';
import { useTranslate } from './TranslateContext';

export interface SearchFieldProps {
  query: string;
  onQuery: (query: string) => void;
}

export function SearchField({ query, onQuery }: SearchFieldProps) {
  const translate = useTranslate();
  const id = useId();
  return (
    <search class="search">
      <label for={id} class="visually-hidden">
        {translate('searchLabel')}
      </label>
      <Icon name="search" />
      <input
        class="field"
        id={id}
        type="search"
        value={query}
        placeholder={translate('searchLabel')}
        autocomplete="off"
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || query === '') return;
          // In the popup Escape would close everything; the first one only clears the search.
          event.preventDefault();
          onQuery('');
        }}
      />
    </search>
  );
}
