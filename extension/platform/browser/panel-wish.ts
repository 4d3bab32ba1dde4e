import * as z from 'zod/mini';

import { browser } from './browser.ts';

const panelWish = z.object({ tabId: z.number(), rule: z.optional(z.string()), tab: z.optional(z.string()) });

/** What the popup asks the panel to open at: a finding, or one of its tabs. */
export type PanelWish = Readonly<z.infer<typeof panelWish>>;

const key = 'panelWish';

export async function savePanelWish(wish: PanelWish): Promise<void> {
  await browser.storage.session.set({ [key]: { ...wish, madeAtMs: Date.now() } });
}

/** Calls back with the wish that waits, and with each new one, until the signal aborts. */
export function watchPanelWish(onWish: (wish: PanelWish) => void, signal: AbortSignal): void {
  const hear = (value: unknown): void => {
    const parsed = panelWish.safeParse(value);
    if (!parsed.success || signal.aborted) return;
    onWish(parsed.data);
  };
  const listen = (changes: Record<string, { newValue?: unknown }>): void => hear(changes[key]?.newValue);
  browser.storage.session.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(listen));
  void browser.storage.session.get(key).then((stored) => hear(stored[key]));
}

/** Call once the wish is granted, so that a panel opened later starts at the top. */
export async function removePanelWish(): Promise<void> {
  await browser.storage.session.remove(key);
}
