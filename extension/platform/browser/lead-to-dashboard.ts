import { browser } from './browser.ts';

/**
 * Opens in the tab what a link of a digest means: the page of the connected backend has the place in its fragment. The
 * browser tells the address of a tab only where the user has allowed this backend's.
 */
export function leadToDashboard(tabId: number, url: string, backendUrl: string): void {
  const asked = new URL(url);
  if (asked.origin !== backendUrl || asked.pathname !== '/open' || asked.hash === '') return;
  void browser.tabs.update(tabId, { url: browser.runtime.getURL(`/dashboard.html${asked.hash}`) });
}
