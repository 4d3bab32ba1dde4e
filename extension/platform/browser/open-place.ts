import { type Section, writeRoute } from '#shared/kernel/dashboard-address.ts';

import { browser } from './browser.ts';

/** Opens a place in the dashboard of all sites, in a tab. */
export function openPlace(section: Section, path: readonly string[]): void {
  void browser.tabs.create({ url: `/dashboard.html${writeRoute(undefined, section, path)}` });
}
