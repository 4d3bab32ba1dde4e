import { browser } from './browser.ts';

/** Opens the brief of a results page that is kept. */
export function openBrief(visitId: string): void {
  void browser.tabs.create({ url: `/brief.html?visit=${encodeURIComponent(visitId)}` });
}
