import { browser } from './browser.ts';

/** Opens the assistant in a tab, with a page to ask about. */
export function openAssistant(page: string): void {
  void browser.tabs.create({ url: `/dashboard.html#*/assistant/about/${encodeURIComponent(page)}` });
}
