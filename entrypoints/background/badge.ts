import { browser } from 'wxt/browser';

/** Shows how many figures and targets a page has; no badge where there are none. */
export async function showCount(tabId: number, count: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#1f5f8b' });
  await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
  await browser.action.setBadgeText({ tabId, text: count === 0 ? '' : String(count) });
}
