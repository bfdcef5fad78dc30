import '../../components/tokens.css';
import '../../components/controls.css';
import '../../components/surface.css';
import '../../components/rows.css';
import { type ComponentChild, render } from 'preact';
import { browser } from 'wxt/browser';
import { TranslateContext } from '../../components/TranslateContext';
import type { MessageKey, Translate } from '../../lib/translate';

export const translate: Translate = (key, ...substitutions) =>
  browser.i18n.getMessage(key, substitutions);

/**
 * Fills one of the extension's own pages.
 *
 * @param title - Names the page where it has a tab of its own.
 */
export function renderSurface(child: ComponentChild, title: MessageKey): void {
  const name = translate('extensionName');
  document.title = title === 'extensionName' ? name : `${translate(title)} – ${name}`;
  document.documentElement.lang = translate('localeTag');
  render(
    <TranslateContext.Provider value={translate}>{child}</TranslateContext.Provider>,
    document.body,
  );
}
