import { browser } from './browser.ts';

/** Opens the first page that a user sees, in a tab. */
export function openWelcome(): void {
  void browser.tabs.create({ url: '/welcome.html' });
}
