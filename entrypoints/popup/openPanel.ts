import { browser } from 'wxt/browser';

/** Firefox's own; `wxt/browser` has Chromium's types. */
interface Sidebar {
  sidebarAction: { open: () => Promise<void> };
}

/** Opens the side panel; call it first thing in a click, or the browser refuses. */
export function openPanel(tabId: number): void {
  if (import.meta.env.FIREFOX) void (browser as typeof browser & Sidebar).sidebarAction.open();
  else void browser.sidePanel.open({ tabId });
}
