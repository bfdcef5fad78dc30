import { browser } from 'wxt/browser';
import type { PageState } from '../../components/PageState';
import type { PageReading, PageStatus, Result } from '../../lib/messages';
import { askBackground, askPage } from '../../lib/messaging';
import { anySite } from './anySite';
import { translate } from './renderSurface';

/** As `PageState`, before the library was asked for the article's notes. */
export type TabReading =
  | Exclude<PageState, { state: 'read' }>
  | { state: 'read'; reading: PageReading };

/** Finds out what there is to show for a tab; reads its page first where nobody has and it is allowed. */
export async function readTab(tabId: number): Promise<TabReading> {
  return told(tabId, await askBackground('page:status', { tabId }));
}

/** Reads the page again from the start. */
export async function rereadTab(tabId: number, wish: 'if-article' | 'anyway'): Promise<TabReading> {
  return told(tabId, await askBackground('page:read', { tabId, anyway: wish === 'anyway' }));
}

async function told(tabId: number, status: Result<PageStatus>): Promise<TabReading> {
  if (!status.ok) return { state: 'failed', reason: status.error };
  switch (status.value.state) {
    case 'no-access':
      // With every site allowed, what still refuses is a page of the browser's own.
      return (await browser.permissions.contains({ origins: anySite }))
        ? { state: 'not-readable' }
        : { state: 'no-access', site: await siteOf(tabId) };
    case 'not-readable':
    case 'declined':
      return { state: status.value.state };
    case 'annotated': {
      const reading = await askPage(tabId, 'reading:get', null);
      if (reading.ok) return { state: 'read', reading: reading.value };
      return { state: 'failed', reason: translate('errorNoAnswer') };
    }
  }
}

async function siteOf(tabId: number): Promise<string | null> {
  const { url } = await browser.tabs.get(tabId);
  return url !== undefined && URL.canParse(url) ? new URL(url).hostname : null;
}
