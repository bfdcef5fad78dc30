import type { BrowserContext, Page } from '@playwright/test';
import type { Result, ToBackground, ToPage } from '../../lib/messages';

/** The few calls of the extension API that are made from outside. */
declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  tabs: {
    query(filter: { active: true; lastFocusedWindow: true }): Promise<{ id?: number }[]>;
    sendMessage(tabId: number, message: unknown, options: { frameId: 0 }): Promise<unknown>;
  };
};

/** One of the extension's own pages, from which the extension can be asked what it knows. */
export interface ExtensionPage {
  /** The browser's id of a tab. Brings it to the front: of two tabs on one address only one is there. */
  tabIdOf(page: Page): Promise<number>;
  askBackground<K extends keyof ToBackground>(
    type: K,
    request: ToBackground[K]['request'],
  ): Promise<ToBackground[K]['reply']>;
  askPage<K extends keyof ToPage>(
    tabId: number,
    type: K,
    request: ToPage[K]['request'],
  ): Promise<ToPage[K]['reply']>;
  close(): Promise<void>;
}

interface Envelope {
  type: string;
  request: unknown;
}

export async function openExtensionPage(
  context: BrowserContext,
  extensionId: string,
): Promise<ExtensionPage> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  return {
    async tabIdOf(tab) {
      await tab.bringToFront();
      const id = await page.evaluate(async () => {
        const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        return active?.id;
      });
      if (id === undefined) throw new Error('The browser names no active tab.');
      return id;
    },
    async askBackground(type, request) {
      const message: Envelope = { type, request };
      const reply = await page.evaluate((sent) => chrome.runtime.sendMessage(sent), message);
      return valueIn(type, reply as Result<never>);
    },
    async askPage(tabId, type, request) {
      const sent = { tabId, message: { type, request } satisfies Envelope };
      const reply = await page.evaluate(
        (each) => chrome.tabs.sendMessage(each.tabId, each.message, { frameId: 0 }),
        sent,
      );
      return valueIn(type, reply as Result<never>);
    },
    close: () => page.close(),
  };
}

function valueIn<T>(type: string, reply: Result<T>): T {
  if (!reply.ok) throw new Error(`"${type}" was answered: ${reply.error}`);
  return reply.value;
}
