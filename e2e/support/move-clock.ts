/** A worker or a page. */
interface Running {
  evaluate(run: (shift: number) => void, shift: number): Promise<unknown>;
}

/** Days go by for the worker, which says when a page was seen, or for a page that shows what was. */
export async function moveClock(of: Running, byMs: number): Promise<void> {
  await of.evaluate((shift) => {
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
