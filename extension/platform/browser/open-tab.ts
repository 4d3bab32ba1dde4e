import { browser } from './browser.ts';

/** Opens an address in a tab of its own, in front. */
export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/** … behind the one in front. */
export async function openTabBehind(url: string): Promise<void> {
  await browser.tabs.create({ url, active: false });
}
