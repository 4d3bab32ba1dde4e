import * as z from 'zod/mini';

import { engineIds } from '#shared/serp/engine-catalog.ts';
import { browser } from '#extension/platform/browser/browser.ts';

export const mostHidden = 500;

const serpSettings = z.object({
  /** Engines whose overlays the user switched on. */
  engines: z._default(z.array(z.enum(engineIds)), []),
  density: z._default(z.enum(['off', 'compact', 'full']), 'full'),
  /** Domains whose results are folded, the latest last. */
  hiddenDomains: z._default(z.array(z.string()), []),
  /** Whether results pages may go to the connected backend. Nobody was asked yet: they may not. */
  sharing: z._default(z.enum(['unasked', 'yes', 'no']), 'unasked'),
  /** Whether the connected backend may be told how well pages were read. */
  healthSharing: z._default(z.boolean(), false),
});

/** What the user chose for results pages. */
export type SerpSettings = Readonly<z.infer<typeof serpSettings>>;

/** What is chosen from now on; a function where it goes by what is chosen at that moment. */
export type SerpChange = Partial<SerpSettings> | ((before: SerpSettings) => Partial<SerpSettings>);

const key = 'serp';

export async function loadSerpSettings(): Promise<SerpSettings> {
  return parse((await browser.storage.local.get(key))[key]);
}

/** Changes some of the settings and leaves the rest as it is then; two changes at once both count. */
export async function changeSerpSettings(change: SerpChange): Promise<SerpSettings> {
  return navigator.locks.request('serp-settings', async () => {
    const kept = asObject((await browser.storage.local.get(key))[key]);
    const before = parse(kept);
    const next = { ...before, ...(typeof change === 'function' ? change(before) : change) };
    // What an older version kept here stays until it was moved.
    await browser.storage.local.set({ [key]: { ...kept, ...next } });
    return next;
  });
}

const olderLists = z.object({
  ownDomains: z._default(z.array(z.string()), []),
  competitors: z._default(z.array(z.string()), []),
});

/** Own domains and competitors as versions before the list of sites kept them here; null where there are none. */
export async function loadOlderDomains(): Promise<z.infer<typeof olderLists> | null> {
  const parsed = olderLists.safeParse(asObject((await browser.storage.local.get(key))[key]));
  if (!parsed.success || parsed.data.ownDomains.length + parsed.data.competitors.length === 0) return null;
  return parsed.data;
}

/** After they were moved. */
export async function removeOlderDomains(): Promise<void> {
  await navigator.locks.request('serp-settings', async () => {
    const {
      ownDomains: _own,
      competitors: _competitors,
      ...kept
    } = asObject((await browser.storage.local.get(key))[key]);
    await browser.storage.local.set({ [key]: kept });
  });
}

/** Calls back with every change until the signal aborts. */
export function watchSerpSettings(onChange: (settings: SerpSettings) => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, { newValue?: unknown }>): void => {
    const change = changes[key];
    if (change) onChange(parse(change.newValue));
  };
  browser.storage.local.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listen));
}

function parse(value: unknown): SerpSettings {
  const parsed = serpSettings.safeParse(value ?? {});
  return parsed.success ? parsed.data : serpSettings.parse({});
}

function asObject(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
