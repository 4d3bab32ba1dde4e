import { browser } from './browser.ts';

/** A tab as far as we may see it. */
export interface KnownTab {
  readonly id: number;
  readonly windowId: number;
  /** Undefined while we have no access to the tab's page. */
  readonly url: string | undefined;
}

/** The tab in front in a window; without an id, in the window of the page that asks. */
export async function findActiveTab(windowId?: number): Promise<KnownTab | undefined> {
  const inWindow = windowId === undefined ? { currentWindow: true } : { windowId };
  const [tab] = await browser.tabs.query({ active: true, ...inWindow });
  return tab ? toKnownTab(tab) : undefined;
}

export async function findTab(tabId: number): Promise<KnownTab | undefined> {
  try {
    return toKnownTab(await browser.tabs.get(tabId));
  } catch {
    return undefined;
  }
}

/** Calls back when another tab comes to the front of this window or its page changes, until the signal aborts. */
export function watchActiveTab(windowId: number, onChange: () => void, signal: AbortSignal): void {
  const onActivated = (info: { readonly windowId: number }): void => {
    if (info.windowId === windowId) onChange();
  };
  const onUpdated = (
    _tabId: number,
    changes: { readonly status?: string; readonly url?: string },
    tab: { readonly active: boolean; readonly windowId?: number | undefined },
  ): void => {
    const hasMoved = changes.url !== undefined || changes.status === 'complete' || changes.status === 'loading';
    if (tab.active && tab.windowId === windowId && hasMoved) onChange();
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
  });
}

function toKnownTab(tab: {
  readonly id?: number | undefined;
  readonly windowId?: number | undefined;
  readonly url?: string | undefined;
}): KnownTab | undefined {
  const { id, url, windowId } = tab;
  return id === undefined || windowId === undefined ? undefined : { id, windowId, url };
}
