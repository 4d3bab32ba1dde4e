import { browser } from './browser.ts';

/** What wakes the background worker. A handler is only called for an event if its listener was added in the worker's first turn. */
export interface ExtensionEvents {
  /** `isFirst`: it was installed just now, not updated. */
  readonly onInstalled: (isFirst: boolean) => void;
  readonly onStartup: () => void;
  /** The user asked for an audit by the context menu or the keyboard. Opening a panel is allowed until the first await. */
  readonly onAuditAsked: (tab: AskedTab) => void;
  readonly onTabLoaded: (tabId: number) => void;
  /** Only where the user has allowed the page's address. */
  readonly onTabAddress: (tabId: number, url: string) => void;
  readonly onTabClosed: (tabId: number) => void;
  readonly onPermissionsRemoved: () => void;
}

export interface AskedTab {
  readonly id: number;
  readonly windowId: number;
}

const menuItem = 'audit-page';

export function listenToBrowser(events: ExtensionEvents): void {
  const askAudit = (tab?: { readonly id?: number | undefined; readonly windowId?: number | undefined }): void => {
    if (tab?.id !== undefined && tab.windowId !== undefined)
      events.onAuditAsked({ id: tab.id, windowId: tab.windowId });
  };
  browser.runtime.onInstalled.addListener(({ reason }) => events.onInstalled(reason === 'install'));
  browser.runtime.onStartup.addListener(events.onStartup);
  browser.contextMenus.onClicked.addListener((_info, tab) => askAudit(tab));
  browser.commands.onCommand.addListener((_command, tab) => askAudit(tab));
  browser.tabs.onUpdated.addListener((tabId, { status, url }) => {
    if (url !== undefined) events.onTabAddress(tabId, url);
    if (status === 'complete') events.onTabLoaded(tabId);
  });
  browser.tabs.onRemoved.addListener(events.onTabClosed);
  browser.permissions.onRemoved.addListener(events.onPermissionsRemoved);
}

/** The entry of the context menu, again after each update: the browser keeps it between starts of the worker. */
export async function addAuditMenuItem(title: string): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: menuItem, title, contexts: ['page', 'link', 'image', 'selection'] });
}
