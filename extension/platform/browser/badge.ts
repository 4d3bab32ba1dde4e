import * as z from 'zod/mini';

import { browser } from './browser.ts';

const key = 'unseenRanks';

/** Counts a change of rank that nobody has looked at, on the toolbar's icon. */
export async function countUnseenRanks(changes: number): Promise<void> {
  if (changes === 0) return;
  await navigator.locks.request(key, async () => {
    const known = z.number().safeParse((await browser.storage.local.get(key))[key]);
    await show((known.success ? known.data : 0) + changes);
  });
}

/** The user has opened the list of keywords. */
export async function clearUnseenRanks(): Promise<void> {
  await navigator.locks.request(key, () => show(0));
}

async function show(count: number): Promise<void> {
  await browser.storage.local.set({ [key]: count });
  await browser.action.setBadgeText({ text: count === 0 ? '' : count > 99 ? '99+' : String(count) });
}
