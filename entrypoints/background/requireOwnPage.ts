import { type Browser, browser } from 'wxt/browser';

/**
 * Refuses what only our own pages may ask: a content script shares its process with the page.
 *
 * @throws Error when the sender is not a page of this extension.
 */
export function requireOwnPage({ url }: Browser.runtime.MessageSender): void {
  if (url?.startsWith(browser.runtime.getURL('/'))) return;
  throw new Error('Only Yardstick’s own pages may ask this. Open the popup and try again.');
}
