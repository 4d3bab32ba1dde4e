import { browser } from '#extension/platform/browser/browser.ts';

/** True where a store refused a write for want of room. Browsers say it by a name or by a sentence, and messages by text. */
export function isStoreFull(cause: unknown): boolean {
  return /quota ?exceeded|QUOTA_BYTES|kQuotaBytes|no space left|full disk/i.test(String(cause));
}

/** Notes that something was not saved, for all of our pages to say. In memory: there is room for that. */
export async function noteStoreFull(cause: unknown): Promise<void> {
  if (isStoreFull(cause)) await browser.storage.session.set({ [key]: true });
}

export async function loadStoreFull(): Promise<boolean> {
  return (await browser.storage.session.get(key))[key] === true;
}

/** Writes what can be written; where a store has no room, that is noted in place of an error. */
export async function whereStoreHasRoom(write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (cause) {
    if (!isStoreFull(cause)) throw cause;
    await noteStoreFull(cause);
  }
}

/** The user has read it. */
export async function forgetStoreFull(): Promise<void> {
  await browser.storage.session.remove(key);
}

/** Calls back with every change until the signal aborts. */
export function watchStoreFull(onChange: (isFull: boolean) => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, { newValue?: unknown }>): void => {
    const change = changes[key];
    if (change) onChange(change.newValue === true);
  };
  browser.storage.session.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(listen));
}

const key = 'storeFull';
