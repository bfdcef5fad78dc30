import { browser } from 'wxt/browser';
import type { PageStatus } from '../../lib/messages';

const key = (tabId: number) => `page:${tabId}`;

/** What is known of each tab's page, in session storage: it outlives the worker, not the browser. */
export async function storedStatus(tabId: number): Promise<PageStatus | undefined> {
  const stored = await browser.storage.session.get(key(tabId));
  return stored[key(tabId)] as PageStatus | undefined;
}

export async function storeStatus(tabId: number, status: PageStatus): Promise<void> {
  await browser.storage.session.set({ [key(tabId)]: status });
}

export async function forgetStatus(tabId: number): Promise<void> {
  await browser.storage.session.remove(key(tabId));
}

/** @returns Ids of the tabs in which an annotator runs. */
export async function annotatedTabs(): Promise<number[]> {
  const stored = await browser.storage.session.get(null);
  return Object.entries(stored)
    .filter(([, status]) => (status as PageStatus).state === 'annotated')
    .map(([name]) => Number(name.slice(key(0).length - 1)));
}
