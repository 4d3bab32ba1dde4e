import { browser } from './browser.ts';

/** What the popup asks the panel to open at: a finding, or one of its tabs. */
export interface PanelWish {
  readonly tabId: number;
  readonly rule?: string | undefined;
  readonly tab?: string | undefined;
}

/** In session storage. */
export const panelWishKey = 'panelWish';

export async function savePanelWish(wish: PanelWish): Promise<void> {
  await browser.storage.session.set({ [panelWishKey]: { ...wish, madeAtMs: Date.now() } });
}
