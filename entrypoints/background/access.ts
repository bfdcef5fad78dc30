import { browser } from 'wxt/browser';
import { readPage } from './pages';

const ID = 'detector';
let last: Promise<void> = Promise.resolve();

/** Brings the registered detector in line with the sites the reader has granted. One at a time. */
export function syncDetector(): Promise<void> {
  last = last.then(register, register);
  return last;
}

async function register(): Promise<void> {
  const { origins: matches = [] } = await browser.permissions.getAll();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = { id: ID, js: ['detector.js'], matches, runAt: 'document_idle' as const };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Reads the tabs that were open before the reader said yes (or before the extension came). */
export async function readOpenTabs(origins: string[]): Promise<void> {
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: origins, discarded: false });
  await Promise.all(tabs.map(({ id }) => id !== undefined && readPage(id, 'if-article')));
}
