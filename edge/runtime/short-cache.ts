import type { Clock } from '#shared/kernel/clock.ts';

/** Answers that many ask for, kept in this process for a moment. */
export interface ShortCache {
  /** The value of a key, made again once it is older than a moment. A failure is not kept. */
  read<T>(group: string, key: string, make: () => Promise<T>): Promise<T>;
  /** Drops all values of a group, also those that are just being made: what they tell has changed. */
  forget(group: string): void;
}

interface Entry {
  readonly value: unknown;
  readonly madeAtMs: number;
  /** True while somebody makes the next one. */
  isRenewed: boolean;
}

const maxGroups = 500;
const maxKeysOfGroup = 20;

/**
 * Keys say whose the value is: nothing else keeps tenants apart here. Values are kept, not promises: on Workers a promise
 * belongs to the request that made it, and dies with it. After half its life one reader makes the next value while the
 * others still get the old one, so that they do not all turn to the database at once.
 */
export function createShortCache(clock: Clock, ttlMs: number): ShortCache {
  const groups = new Map<string, Map<string, Entry>>();
  const open = (group: string): Map<string, Entry> => {
    const known = groups.get(group);
    if (known) return known;
    if (groups.size >= maxGroups) groups.clear();
    const entries = new Map<string, Entry>();
    groups.set(group, entries);
    return entries;
  };
  return {
    async read<T>(group: string, key: string, make: () => Promise<T>): Promise<T> {
      const entries = open(group);
      const known = entries.get(key);
      const ageMs = known ? clock() - known.madeAtMs : ttlMs;
      if (known && ageMs < ttlMs && (ageMs < ttlMs / 2 || known.isRenewed)) return known.value as T;
      if (known) known.isRenewed = true;
      const madeAtMs = clock();
      try {
        const value = await make();
        if (entries.size >= maxKeysOfGroup) entries.clear();
        // A group that was forgotten meanwhile is not in the list any more, and what is put into it reaches nobody.
        entries.set(key, { value, madeAtMs, isRenewed: false });
        return value;
      } finally {
        if (known) known.isRenewed = false;
      }
    },
    forget(group) {
      groups.delete(group);
    },
  };
}
