import { browser } from '#extension/platform/browser/browser.ts';

const key = 'trackingNews';

/** Tells scripts on results pages that tracked keywords or sites changed. They cannot hear the extension's channels. */
export async function announceTracking(): Promise<void> {
  await browser.storage.local.set({ [key]: crypto.randomUUID() });
}

export function watchTracking(onChange: () => void, signal: AbortSignal): void {
  const listen = (changes: object): void => {
    if (key in changes) onChange();
  };
  browser.storage.local.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listen));
}
