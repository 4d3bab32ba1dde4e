import { browser } from './browser.ts';

/** Whether our icon stands in the toolbar itself; undefined where the browser does not say. */
export async function isPinned(): Promise<boolean | undefined> {
  try {
    return (await browser.action.getUserSettings()).isOnToolbar;
  } catch {
    return undefined;
  }
}
