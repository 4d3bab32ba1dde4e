import type { Worker } from '@playwright/test';

/** Days go by for the worker, which says when a page was seen. */
export async function moveClock(worker: Worker, byMs: number): Promise<void> {
  await worker.evaluate((shift) => {
    const key = Symbol.for('real date');
    const known: unknown = Reflect.get(globalThis, key);
    const Real = typeof known === 'function' ? known : Date;
    Reflect.set(globalThis, key, Real);
    const now = Real === Date ? Date.now.bind(Date) : Reflect.get(Real, 'now').bind(Real);
    globalThis.Date = new Proxy(Date, {
      construct: (target, given, asked) =>
        Reflect.construct(target, given.length === 0 ? [now() + shift] : given, asked),
      get: (target, name) => (name === 'now' ? () => now() + shift : Reflect.get(target, name)),
    });
  }, byMs);
}
