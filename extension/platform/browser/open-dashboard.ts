import { browser } from './browser.ts';

/** Opens the whole dashboard in a tab, at a site where one is given. */
export function openDashboard(domain?: string): void {
  const hash = domain === undefined ? '' : `#${encodeURIComponent(domain)}`;
  void browser.tabs.create({ url: `/dashboard.html${hash}` });
}
