import { formatNumber } from '../lib/format/formatNumber';
import { interfaceLocale } from '../lib/format/InterfaceLocale';
import { AccessSettings, type AccessSettingsProps } from './AccessSettings';
import { Brand } from './Brand';
import { type Notice, NoticeBar } from './NoticeBar';
import { useTranslate } from './TranslateContext';

export interface OptionsViewProps extends Omit<AccessSettingsProps, 'legend'> {
  /** What is kept; `null` while it is counted. */
  counts: { articles: number; notes: number } | null;
  onExportEverything: () => void;
  notice: Notice | null;
}

export function OptionsView({ counts, onExportEverything, notice, ...access }: OptionsViewProps) {
  const translate = useTranslate();
  const locale = interfaceLocale(translate('localeTag'));
  const written = (count: number | undefined) =>
    count === undefined ? '…' : formatNumber(count, locale, 'full');
  return (
    <div class="page">
      <header class="page-top">
        <Brand />
        <h1>{translate('optionsTitle')}</h1>
      </header>
      <main>
        <section class="panel">
          <h2>{translate('accessHeading')}</h2>
          <AccessSettings legend={translate('accessHeading')} {...access} />
        </section>
        <section class="panel">
          <h2>{translate('dataHeading')}</h2>
          <p>{translate('dataText')}</p>
          <dl class="counts numeric">
            <div>
              <dt>{translate('dataArticles')}</dt>
              <dd>{written(counts?.articles)}</dd>
            </div>
            <div>
              <dt>{translate('dataNotes')}</dt>
              <dd>{written(counts?.notes)}</dd>
            </div>
          </dl>
          <button
            class="button"
            type="button"
            disabled={counts === null || counts.notes === 0}
            onClick={onExportEverything}
          >
            {translate('exportEverything')}
          </button>
        </section>
      </main>
      <NoticeBar notice={notice} />
    </div>
  );
}
