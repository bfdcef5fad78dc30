import type { ArticleMetadata } from '../lib/article/types';
import { formatDate } from '../lib/format/formatDate';
import { interfaceLocale } from '../lib/format/InterfaceLocale';
import { Switch } from './Switch';
import { useTranslate } from './TranslateContext';

export interface ArticleHeaderProps {
  article: ArticleMetadata;
  /** Whether marks are painted on the page. */
  shown: boolean;
  onShow: (shown: boolean) => void;
}

export function ArticleHeader({ article, shown, onShow }: ArticleHeaderProps) {
  const translate = useTranslate();
  const locale = interfaceLocale(translate('localeTag'));
  const published = article.published && formatDate(article.published, locale);
  // Half-set titles in another script break badly without their own language.
  const lang = article.language === 'other' ? undefined : article.language;
  return (
    <header class="article-header">
      <h2 lang={lang}>{article.title}</h2>
      <div class="article-meta">
        <span class="quiet numeric">
          {[article.site, published].filter((words) => words).join(' · ')}
        </span>
        <Switch label={translate('marksShown')} checked={shown} onChange={onShow} />
      </div>
    </header>
  );
}
