import type { ComponentChildren } from 'preact';
import { type ArticleActions, ArticleView } from './ArticleView';
import type { PageState } from './PageState';
import { StateMessage } from './StateMessage';
import { useTranslate } from './TranslateContext';

export interface PageActions extends ArticleActions {
  /** Asks the browser for access to the page's site, or to every site. */
  onAllow: (where: 'site' | 'everywhere') => void;
  onReadAnyway: () => void;
  onRetry: () => void;
}

export interface PageViewProps extends PageActions {
  page: PageState;
  /** What follows, whatever the state: recent articles. */
  after: ComponentChildren;
}

/** The page in front of the reader, in whichever state it is; popup and side panel show it alike. */
export function PageView({ page, after, ...actions }: PageViewProps) {
  if (page.state === 'read')
    return <ArticleView reading={page.reading} notes={page.notes} after={after} {...actions} />;
  return (
    <div class="scroll">
      <PageMessage page={page} {...actions} />
      {after}
    </div>
  );
}

interface PageMessageProps extends PageActions {
  page: Exclude<PageState, { state: 'read' }>;
}

function PageMessage({ page, ...actions }: PageMessageProps) {
  const translate = useTranslate();
  switch (page.state) {
    case 'loading':
      return (
        <p class="empty loading" role="status">
          {translate('pageLoading')}
        </p>
      );
    case 'no-access':
      return (
        <StateMessage title={translate('noAccessTitle')} text={translate('noAccessText')}>
          {page.site !== null && (
            <button class="button primary" type="button" onClick={() => actions.onAllow('site')}>
              {translate('allowSite', page.site)}
            </button>
          )}
          <button class="button" type="button" onClick={() => actions.onAllow('everywhere')}>
            {translate('allowEverywhere')}
          </button>
        </StateMessage>
      );
    case 'not-readable':
      return (
        <StateMessage title={translate('notReadableTitle')} text={translate('notReadableText')} />
      );
    case 'declined':
      return (
        <StateMessage title={translate('declinedTitle')} text={translate('declinedText')}>
          <button class="button" type="button" onClick={actions.onReadAnyway}>
            {translate('readAnyway')}
          </button>
        </StateMessage>
      );
    case 'failed':
      return (
        <StateMessage title={translate('errorTitle')} text={page.reason} tone="alarm">
          <button class="button" type="button" onClick={actions.onRetry}>
            {translate('tryAgain')}
          </button>
        </StateMessage>
      );
  }
}
