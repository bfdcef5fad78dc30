/** The languages of the interface, as BCP 47 tags: what the message `localeTag` answers. */
export type InterfaceLocale = 'en' | 'zh-Hans' | 'zh-Hant';

/** @returns The tag as a locale of ours; English for anything else, as the browser does with messages. */
export function interfaceLocale(tag: string): InterfaceLocale {
  return tag === 'zh-Hans' || tag === 'zh-Hant' ? tag : 'en';
}
