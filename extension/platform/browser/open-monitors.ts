import { browser } from './browser.ts';

/** Opens the monitors in a tab, with an address to watch. */
export function openNewMonitor(url: string): void {
  void browser.tabs.create({ url: `/dashboard.html#*/monitors/new/${encodeURIComponent(url)}` });
}
