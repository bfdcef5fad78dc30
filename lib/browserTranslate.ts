import { browser } from 'wxt/browser';
import type { Translate } from './translate';

/** The words of the language the browser chose for the extension. */
export const browserTranslate: Translate = (key, ...substitutions) =>
  browser.i18n.getMessage(key, substitutions);
