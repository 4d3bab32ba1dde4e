import { browser } from './browser.ts';

/**
 * Opens the panel of a window. Must be called in the turn of the user's click: after an `await` browsers refuse it.
 * Firefox has a sidebar instead, which opens for the window in front.
 */
export function openSidePanel(windowId: number): void {
  // Chrome's own, so the library's types lack it: https://developer.chrome.com/docs/extensions/reference/api/sidePanel
  if ('sidePanel' in browser && isSidePanel(browser.sidePanel)) void browser.sidePanel.open({ windowId });
  else void browser.sidebarAction.open();
}

function isSidePanel(value: unknown): value is { open(options: { readonly windowId: number }): Promise<void> } {
  return typeof value === 'object' && value !== null && 'open' in value && typeof value.open === 'function';
}
