import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerInBackground, askPage } from '../../lib/messaging';
import { openNotesDatabase } from '../../lib/notes/database';
import { readOpenTabs, syncDetector } from './access';
import { showCount } from './badge';
import { createMenus, registerMenus } from './menus';
import { noteHandlers } from './notes';
import { annotatePage, injectNotebook, pageStatus, readPage } from './pages';
import { requireOwnPage } from './requireOwnPage';
import { forgetStatus } from './statuses';

const notPage = 'Only a web page can say this. Reload the page and try again.';

/** Listeners are registered synchronously: an event that wakes the worker finds them. */
export default defineBackground(() => {
  answerInBackground({
    'page:detected': async ({ detection }, { tab, frameId, documentId }) => {
      if (tab?.id === undefined || frameId !== 0) throw new Error(notPage);
      await annotatePage({ tabId: tab.id, documentId }, detection);
      return null;
    },
    'page:annotated': async ({ figures, targets }, { tab }) => {
      if (tab?.id === undefined) throw new Error(notPage);
      await showCount(tab.id, figures + targets);
      return null;
    },
    'page:notebook': async (_, { tab, documentId }) => {
      if (tab?.id === undefined) throw new Error(notPage);
      await injectNotebook({ tabId: tab.id, documentId });
      return null;
    },
    'page:read': async ({ tabId, anyway }, sender) => {
      requireOwnPage(sender);
      return readPage(tabId, anyway ? 'anyway' : 'if-article');
    },
    'page:status': async ({ tabId }, sender) => {
      requireOwnPage(sender);
      return pageStatus(tabId);
    },
    ...noteHandlers(openNotesDatabase()),
  });

  browser.tabs.onRemoved.addListener((tabId) => void forgetStatus(tabId));

  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    void syncDetector().then(() => readOpenTabs(origins));
  });
  browser.permissions.onRemoved.addListener(() => void syncDetector());

  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    const direction = command === 'previous-mark' ? 'previous' : 'next';
    void askPage(tab.id, 'mark:step', { direction });
  });
  registerMenus();

  browser.runtime.onStartup.addListener(() => void syncDetector());
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await createMenus();
    await syncDetector();
    const { origins = [] } = await browser.permissions.getAll();
    await readOpenTabs(origins);
    // The granted build stands for a reader who has already answered.
    if (reason === 'install' && import.meta.env.MODE !== 'granted')
      await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
});
