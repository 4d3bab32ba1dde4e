import { browser } from './browser.ts';

const keyOf = (tabId: number): string => `serpTab.${tabId}`;

/** Notes which visit a tab shows, for the panel. Written on every reading, so that the panel hears of each. */
export async function saveSerpTab(tabId: number, visitId: string): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: { visitId, readAtMs: Date.now() } });
}

export async function loadSerpVisit(tabId: number): Promise<string | undefined> {
  return visitOf((await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)]);
}

export async function removeSerpTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

export function watchSerpTab(tabId: number, onChange: () => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, unknown>): void => {
    if (keyOf(tabId) in changes) onChange();
  };
  browser.storage.session.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(listen));
}

/** Calls back whenever a results page was read in any tab, until the signal aborts. */
export function watchSerpTabs(onChange: () => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, unknown>): void => {
    if (Object.keys(changes).some((key) => key.startsWith('serpTab.'))) onChange();
  };
  browser.storage.session.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(listen));
}

function visitOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('visitId' in value)) return undefined;
  return typeof value.visitId === 'string' ? value.visitId : undefined;
}
