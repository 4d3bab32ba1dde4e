import type { Clock } from '#shared/kernel/clock.ts';

/** Answers that many ask for, kept in this process for a moment. */
export interface ShortCache {
  /** The value of a key, made anew once it is older than a moment. A failure is not kept. */
  read<T>(key: string, make: () => Promise<T>): Promise<T>;
}

const maxEntries = 2_000;

/**
 * Keys say whose the value is: nothing else keeps tenants apart here. Values are kept, not promises: on Workers a promise
 * belongs to the request that made it, and dies with it.
 */
export function createShortCache(clock: Clock, ttlMs: number): ShortCache {
  const entries = new Map<string, { readonly value: unknown; readonly untilMs: number }>();
  return {
    async read<T>(key: string, make: () => Promise<T>): Promise<T> {
      const known = entries.get(key);
      if (known && known.untilMs > clock()) return known.value as T;
      const value = await make();
      if (entries.size >= maxEntries) entries.clear();
      entries.set(key, { value, untilMs: clock() + ttlMs });
      return value;
    },
  };
}
