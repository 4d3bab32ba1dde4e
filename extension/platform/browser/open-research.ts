import { browser } from './browser.ts';

/** Opens the search for keyword ideas in a tab, with a seed to begin with. */
export function openResearch(seed: string): void {
  void browser.tabs.create({ url: `/dashboard.html#/research/${encodeURIComponent(seed)}` });
}
