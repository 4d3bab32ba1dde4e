import { browser } from '#extension/platform/browser/browser.ts';

import { noteStoredChange } from './popup-drawing.ts';
import { oneOf } from './stored-fields.ts';

/** On which device titles and descriptions are measured and shown as a result. */
export const previewDevices = ['mobile', 'desktop'] as const;
export type PreviewDevice = (typeof previewDevices)[number];

/** Google reads and ranks pages as a phone does (https://developers.google.com/search/docs/crawling-indexing/mobile/mobile-sites-mobile-first-indexing, read 2026-11). */
export const usualPreviewDevice: PreviewDevice = 'mobile';

const key = 'previewDevice';

export async function loadPreviewDevice(): Promise<PreviewDevice> {
  return parse((await browser.storage.local.get(key))[key]);
}

export async function savePreviewDevice(device: PreviewDevice): Promise<void> {
  await browser.storage.local.set({ [key]: device });
  await noteStoredChange();
}

/** Calls back with every change until the signal aborts. */
export function watchPreviewDevice(onChange: (device: PreviewDevice) => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, { newValue?: unknown }>): void => {
    const change = changes[key];
    if (change) onChange(parse(change.newValue));
  };
  browser.storage.local.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listen));
}

function parse(value: unknown): PreviewDevice {
  return oneOf(value, previewDevices) ?? usualPreviewDevice;
}
