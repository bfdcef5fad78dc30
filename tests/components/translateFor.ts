import { readFileSync } from 'node:fs';
import type { Translate } from '../../lib/translate';

export const languages = ['en', 'zh_CN', 'zh_TW'] as const;
export type LanguageFolder = (typeof languages)[number];

export type Messages = Record<string, { message: string }>;

export function messagesOf(language: LanguageFolder): Messages {
  return JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8')) as Messages;
}

/** As the browser does it: the words of one language with `$1`, `$2` filled in. */
export function translateFor(language: LanguageFolder): Translate {
  const messages = messagesOf(language);
  return (key, ...substitutions) => {
    const entry = messages[key];
    if (!entry) throw new Error(`No message "${key}" in ${language}.`);
    return entry.message.replace(/\$(\d)/g, (_, index) => substitutions[Number(index) - 1] ?? '');
  };
}
