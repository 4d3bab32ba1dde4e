import * as z from 'zod/mini';

import { browser } from './browser.ts';
import { type PanelWish, panelWishKey } from './panel-wish.ts';

const panelWish = z.object({ tabId: z.number(), rule: z.optional(z.string()), tab: z.optional(z.string()) });

/** Calls back with the wish that waits, and with each new one, until the signal aborts. */
export function watchPanelWish(onWish: (wish: PanelWish) => void, signal: AbortSignal): void {
  const hear = (value: unknown): void => {
    const parsed = panelWish.safeParse(value);
    if (!parsed.success || signal.aborted) return;
    onWish(parsed.data);
  };
  const listen = (changes: Record<string, { newValue?: unknown }>): void => hear(changes[panelWishKey]?.newValue);
  browser.storage.session.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(listen));
  void browser.storage.session.get(panelWishKey).then((stored) => hear(stored[panelWishKey]));
}

/** Call once the wish is granted, so that a panel opened later starts at the top. */
export async function removePanelWish(): Promise<void> {
  await browser.storage.session.remove(panelWishKey);
}
