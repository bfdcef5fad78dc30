import { AccessSettings, type AccessSettingsProps } from './AccessSettings';
import { Brand } from './Brand';
import { type Notice, NoticeBar } from './NoticeBar';
import { useTranslate } from './TranslateContext';

export interface WelcomeViewProps extends Omit<AccessSettingsProps, 'legend'> {
  notice: Notice | null;
}

/** The first run: one question, and what its answer means. */
export function WelcomeView({ notice, ...access }: WelcomeViewProps) {
  const translate = useTranslate();
  const answered = access.access === 'chosen' ? access.sites.length > 0 : access.access !== null;
  return (
    <div class="page welcome">
      <header>
        <Brand />
      </header>
      <main>
        <h1>{translate('welcomeQuestion')}</h1>
        <p>{translate('welcomeText')}</p>
        <AccessSettings legend={translate('welcomeQuestion')} {...access} />
        <div role="status">
          {answered && (
            <p class="ready">
              {translate(access.access === 'click' ? 'welcomeReadyClick' : 'welcomeReady')}
            </p>
          )}
        </div>
        <p class="quiet">{translate('welcomeChange')}</p>
      </main>
      <NoticeBar notice={notice} />
    </div>
  );
}
