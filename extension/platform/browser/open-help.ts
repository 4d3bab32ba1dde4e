import { browser } from './browser.ts';

/** Opens the help in a tab of its own. */
export function openHelp(): void {
  void browser.tabs.create({ url: '/help.html' });
}
