import { formatDate } from '../lib/format/formatDate';
import { interfaceLocale } from '../lib/format/InterfaceLocale';
import type { RecentArticle } from '../lib/notes/recentArticles';
import { useTranslate } from './TranslateContext';

export interface ArticleLinksProps {
  articles: RecentArticle[];
}

/** Recent articles, newest first, each opening in its own tab. */
export function ArticleLinks({ articles }: ArticleLinksProps) {
  const translate = useTranslate();
  const locale = interfaceLocale(translate('localeTag'));
  if (articles.length === 0) return null;
  return (
    <section class="recent">
      <h2>{translate('recentHeading')}</h2>
      <ul>
        {articles.map(({ article, notes }) => (
          <li key={article.id}>
            <a href={article.url} target="_blank" rel="noreferrer">
              {article.title}
            </a>
            <span class="quiet numeric">
              {[
                article.site,
                article.published && formatDate(article.published, locale),
                `${translate('filterNotes')} ${notes}`,
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
