import type messages from '../public/_locales/en/messages.json';

/** A key of the English messages; the other languages are tested to have the same keys. */
export type MessageKey = keyof typeof messages;

/**
 * The words for a key in the reader's language, with `$1`, `$2` … filled in.
 *
 * Surfaces pass `browser.i18n.getMessage`; tests pass the messages themselves. The key
 * `localeTag` answers the BCP 47 tag of the language chosen, for `lang` and for `Intl`.
 */
export type Translate = (key: MessageKey, ...substitutions: string[]) => string;
