import type { Page } from '@playwright/test';
import { z } from 'zod';

import { serpSnapshot, type SerpSnapshot } from '#shared/serp/snapshot.ts';

const stored = z.array(z.object({ snapshot: serpSnapshot }));

/** The results page that the extension kept last, read through one of its own pages; undefined where there is none. */
export async function readKeptPage(surface: Page): Promise<SerpSnapshot | undefined> {
  const rows: unknown = await surface.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('sightline');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('snapshots').objectStore('snapshots').index('byAge').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result);
          };
        };
      }),
  );
  return stored.parse(rows).at(-1)?.snapshot;
}

/** Forgets every results page, so that the next one is the only one. */
export async function forgetKeptPages(surface: Page): Promise<void> {
  await surface.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('sightline');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const work = opening.result.transaction('snapshots', 'readwrite');
          work.objectStore('snapshots').clear();
          work.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
}

/** Moves the times at which kept results pages were seen into the past, as if so many days had gone by since. */
export async function ageKeptPages(surface: Page, days: number): Promise<void> {
  await surface.evaluate(
    (goneMs) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('sightline');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const work = opening.result.transaction('snapshots', 'readwrite');
          const pages = work.objectStore('snapshots');
          const all = pages.getAll();
          all.onsuccess = () => {
            for (const page of all.result) {
              const seenAt = new Date(Date.parse(page.seenAt) - goneMs).toISOString();
              pages.put({ ...page, seenAt });
            }
          };
          work.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    days * 86_400_000,
  );
}
