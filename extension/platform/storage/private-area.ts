import { type IDBPDatabase, openDB } from 'idb';

import { browser } from '#extension/platform/browser/browser.ts';

/**
 * Keys of what scripts in pages must not read, however a page took them over: they can read all of `storage.local`, and
 * nothing of the extension's databases (decision 0075).
 */
export const privateKeys = [
  'connection',
  'engineUpdates',
  'keywordSources',
  'ownPageSearches',
  'pageKeywords',
  'pageNotes',
] as const;

export type PrivateKey = (typeof privateKeys)[number];

/** As much of `storage.local` as stores use, over a database of the extension's origin. Rejects where it can't be written. */
export const privateArea = {
  async get(key: string): Promise<Readonly<Record<string, unknown>>> {
    const value: unknown = await (await openArea()).get(values, key);
    return value === undefined ? {} : { [key]: value };
  },
  async set(items: Readonly<Record<string, unknown>>): Promise<void> {
    const transaction = (await openArea()).transaction(values, 'readwrite');
    for (const [key, value] of Object.entries(items)) void transaction.store.put(value, key);
    await transaction.done;
    announce(Object.keys(items));
  },
  async remove(key: PrivateKey): Promise<void> {
    await (await openArea()).delete(values, key);
    announce([key]);
  },
};

/** Calls back after every change of the key in any of our own pages and the worker, until the signal aborts. */
export function watchPrivate(key: PrivateKey, onChange: () => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (Array.isArray(data) && data.includes(key)) onChange();
  });
  signal.addEventListener('abort', () => channel.close());
}

const values = 'values';
/** Among the values: everything older was moved. */
const movedKey = 'olderMoved';
const channelName = 'sightline-private';

let opened: Promise<IDBPDatabase> | undefined;

/** The first context to open it after an update moves what an older version kept in `storage.local`. */
function openArea(): Promise<IDBPDatabase> {
  opened ??= openDB('sightline-private', 1, {
    upgrade: (database) => void database.createObjectStore(values),
    blocking: forget,
    terminated: forget,
  }).then(async (database) => {
    await moveOlder(database);
    return database;
  });
  opened.catch(() => (opened = undefined));
  return opened;
}

function forget(): void {
  const closing = opened;
  opened = undefined;
  void closing?.then((database) => database.close());
}

/**
 * A key leaves its old place once it was read back from here. What is here already is newer and stays. Once in the life of
 * a profile: what comes to lie in the old place later is not ours, since a script in a page can write there too, and
 * would say which backend is trusted, or that its descriptions of engines are signed.
 */
async function moveOlder(database: IDBPDatabase): Promise<void> {
  if ((await database.get(values, movedKey)) !== undefined) return;
  await navigator.locks.request('private-area', async () => {
    if ((await database.get(values, movedKey)) !== undefined) return;
    const still = await browser.storage.local.get([...privateKeys]);
    for (const [key, value] of Object.entries(still)) {
      if ((await database.get(values, key)) === undefined) await database.put(values, value, key);
      if ((await database.get(values, key)) !== undefined) await browser.storage.local.remove(key);
    }
    await database.put(values, true, movedKey);
  });
}

/** A channel does not hear itself: each announcement has its own. */
function announce(keys: readonly string[]): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(keys);
  channel.close();
}
