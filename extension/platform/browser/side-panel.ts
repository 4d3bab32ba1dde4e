import { browser } from 'wxt/browser';

/**
 * Opens the panel of a window. Must be called in the turn of the user's click: after an `await` browsers refuse it.
 * Firefox has a sidebar instead, which opens for the window in front.
 */
export function openSidePanel(windowId: number): void {
  if ('sidebarAction' in browser && isSidebar(browser.sidebarAction)) void browser.sidebarAction.open();
  else void browser.sidePanel.open({ windowId });
}

function isSidebar(value: unknown): value is { open(): Promise<void> } {
  return typeof value === 'object' && value !== null && 'open' in value && typeof value.open === 'function';
}
