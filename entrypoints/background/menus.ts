import { browser } from 'wxt/browser';
import { readPage } from './pages';

const READ = 'read-page';

/** The page's context menu: reading by hand, which also grants access to this one page. */
export function registerMenus(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === READ && tab?.id !== undefined) void readPage(tab.id, 'anyway');
  });
}

/** Menus outlive the worker; they are made once an installation or update. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: READ,
    title: browser.i18n.getMessage('menuReadPage'),
    contexts: ['page'],
  });
}
