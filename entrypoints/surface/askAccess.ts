import { browser } from 'wxt/browser';

/**
 * Asks the reader for access. Call it first thing in a click: the browser refuses it later.
 *
 * @param origins - Match patterns: `*://news.example.com/*`.
 * @returns Whether it was granted.
 */
export function askAccess(origins: string[]): Promise<boolean> {
  return browser.permissions.request({ origins }).catch((error: unknown) => {
    console.warn('The browser would not ask for access:', error);
    return false;
  });
}

/** Both schemes of one host, since news sites still redirect between them. */
export const patternsOf = (host: string) => [`http://${host}/*`, `https://${host}/*`];
