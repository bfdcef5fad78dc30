import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translate } from '../lib/translate';

/** Whoever renders provides the words: `browser.i18n.getMessage`, or the messages themselves in tests. */
export const TranslateContext = createContext<Translate | null>(null);

/** @throws Error where no `TranslateContext.Provider` stands above. */
export function useTranslate(): Translate {
  const translate = useContext(TranslateContext);
  if (!translate)
    throw new Error(
      'No words to show: render inside <TranslateContext.Provider value={translate}>.',
    );
  return translate;
}
