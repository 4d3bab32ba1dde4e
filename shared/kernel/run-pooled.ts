export interface PoolLimits {
  /** At once in all. */
  readonly concurrency: number;
  /** At once per key, such as a host that must not be flooded. */
  readonly perKey: number;
}

/**
 * Works through the items, some at once, in order as far as the limits let it. Ends early, without an error, when the
 * signal aborts; what was begun is finished first. `work` must not throw.
 */
export async function runPooled<T>(
  items: readonly T[],
  { concurrency, perKey }: PoolLimits,
  keyOf: (item: T) => string,
  work: (item: T) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const waiting = Map.groupBy(items, keyOf);
  const running = new Map<string, number>();
  const takeNext = (): readonly [string, T] | undefined => {
    for (const [key, queue] of waiting) {
      if ((running.get(key) ?? 0) >= perKey) continue;
      const item = queue.shift();
      if (queue.length === 0) waiting.delete(key);
      // To the end of the line, so that every key gets its turn.
      else if (waiting.delete(key)) waiting.set(key, queue);
      if (item !== undefined) return [key, item];
    }
    return undefined;
  };
  const working = new Set<Promise<void>>();
  const begin = (key: string, item: T): void => {
    running.set(key, (running.get(key) ?? 0) + 1);
    const task: Promise<void> = work(item).finally(() => {
      running.set(key, (running.get(key) ?? 1) - 1);
      working.delete(task);
    });
    working.add(task);
  };
  for (;;) {
    while (working.size < concurrency && !signal.aborted) {
      const next = takeNext();
      if (!next) break;
      begin(...next);
    }
    if (working.size === 0) return;
    await Promise.race(working);
  }
}
