import { browser } from '#extension/platform/browser/browser.ts';

import { noteStoredChange } from './popup-drawing.ts';
import { oneOf, storedFields } from './stored-fields.ts';

/** The parts of the popup. */
export const popupParts = ['results', 'page', 'keywords'] as const;
export type PopupPart = (typeof popupParts)[number];

/** Results pages and others each have a part that was used last. */
export type PageKind = 'results' | 'page';

const key = 'popupParts';

/** The part that was used last on pages of this kind; the first one where none was chosen. */
export async function loadPopupPart(kind: PageKind): Promise<PopupPart> {
  return (await loadAll())[kind];
}

export async function savePopupPart(kind: PageKind, part: PopupPart): Promise<void> {
  await navigator.locks.request(key, async () => {
    await browser.storage.local.set({ [key]: { ...(await loadAll()), [kind]: part } });
  });
  await noteStoredChange();
}

async function loadAll(): Promise<Readonly<Record<PageKind, PopupPart>>> {
  const { page, results } = storedFields((await browser.storage.local.get(key))[key]);
  return { results: oneOf(results, popupParts) ?? 'results', page: oneOf(page, ['page', 'keywords']) ?? 'page' };
}
