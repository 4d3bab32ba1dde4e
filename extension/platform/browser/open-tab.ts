import { browser } from './browser.ts';

/** Opens an address in a tab of its own, in front. */
export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/** … behind the one in front. */
export async function openTabBehind(url: string): Promise<void> {
  await browser.tabs.create({ url, active: false });
}

/** Loads the tab's page again. Does nothing where the tab is gone. */
export async function reloadTab(tabId: number): Promise<void> {
  await browser.tabs.reload(tabId).catch(() => undefined);
}
