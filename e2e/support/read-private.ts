import type { Page } from '@playwright/test';

/** What the extension keeps where scripts in pages can't read, by key; undefined for what is not there. */
export async function readPrivate(page: Page, key: string): Promise<unknown> {
  return page.evaluate(async (wanted): Promise<unknown> => {
    const opening = indexedDB.open('sightline-private');
    // The extension has not made it yet, and is the one to make it.
    opening.addEventListener('upgradeneeded', () => opening.transaction?.abort());
    const database = await new Promise<IDBDatabase | undefined>((resolve) => {
      opening.addEventListener('success', () => resolve(opening.result));
      opening.addEventListener('error', () => resolve(undefined));
    });
    if (!database) return undefined;
    const reading: IDBRequest<unknown> = database.transaction('values').objectStore('values').get(wanted);
    await new Promise((resolve) => reading.addEventListener('success', resolve));
    database.close();
    return reading.result;
  }, key);
}
