import type { ArticleNotes } from '../lib/exchange/ArticleNotes';
import { formatDate } from '../lib/format/formatDate';
import { interfaceLocale } from '../lib/format/InterfaceLocale';
import { type NoteActions, NoteRow } from './NoteRow';
import { useTranslate } from './TranslateContext';

export interface ArticleSectionProps extends NoteActions {
  group: ArticleNotes;
}

/** An article's title, leading to it, over the notes saved from it. */
export function ArticleSection({ group: { article, notes }, ...actions }: ArticleSectionProps) {
  const translate = useTranslate();
  const locale = interfaceLocale(translate('localeTag'));
  const published = article.published && formatDate(article.published, locale);
  return (
    <section class="article-section">
      <h2>
        <a href={article.url} target="_blank" rel="noreferrer">
          {article.title}
        </a>
      </h2>
      <p class="quiet numeric">{[article.site, published].filter((words) => words).join(' · ')}</p>
      <ul class="rows" aria-label={article.title}>
        {notes.map((note) => (
          <NoteRow key={note.id} note={note} onReveal={null} {...actions} />
        ))}
      </ul>
    </section>
  );
}
