import type { Page, Worker } from '@playwright/test';

/** From now on no database and no `storage.local` of this page or worker takes a write, until `makeRoom`. */
export async function fillStore(place: Page | Worker): Promise<void> {
  await run(place, () => {
    const refuse = (): never => {
      throw new DOMException('The current transaction exceeded its quota limitations.', 'QuotaExceededError');
    };
    const { add, put } = Object.getOwnPropertyDescriptors(IDBObjectStore.prototype);
    const { local } = chrome.storage;
    const set = Object.getOwnPropertyDescriptor(local, 'set');
    Object.assign(globalThis, {
      makeRoom: () => {
        Object.defineProperties(IDBObjectStore.prototype, { add, put });
        if (set) Object.defineProperty(local, 'set', set);
        else Reflect.deleteProperty(local, 'set');
      },
    });
    Object.assign(IDBObjectStore.prototype, { add: refuse, put: refuse });
    Object.assign(local, { set: () => Promise.reject(new Error('QUOTA_BYTES quota exceeded')) });
  });
}

export async function makeRoom(place: Page | Worker): Promise<void> {
  await run(place, () => {
    const make: unknown = Reflect.get(globalThis, 'makeRoom');
    if (typeof make === 'function') Reflect.apply(make, undefined, []);
  });
}

/** Both can evaluate, but no type says so of either. */
async function run(place: Page | Worker, script: () => void): Promise<void> {
  if ('goto' in place) await place.evaluate(script);
  else await place.evaluate(script);
}
