import { useEffect, useState } from 'react';

import { systemClock } from '#shared/kernel/clock.ts';
import type { SiteCopy, SiteKeyword } from '#extension/platform/database.ts';
import { loadSiteCopies, loadSiteKeywords, watchKeywords } from '#extension/platform/keyword-store.ts';

/** All that is stored of followed keywords. */
export interface StoredKeywords {
  readonly local: readonly SiteKeyword[];
  readonly copies: readonly SiteCopy[];
  /** When it was read, which decides what is too old to count. */
  readonly readAtMs: number;
}

export async function loadKeywords(): Promise<StoredKeywords> {
  const [local, copies] = await Promise.all([loadSiteKeywords(), loadSiteCopies()]);
  return { local, copies, readAtMs: systemClock() };
}

/** What is stored, and again after every change; undefined until the first load, where none is handed over. */
export function useKeywords(initial?: StoredKeywords): StoredKeywords | undefined {
  const [stored, setStored] = useState(initial);
  useEffect(() => {
    const ending = new AbortController();
    let latest = 0;
    const reload = (): void => {
      latest += 1;
      const turn = latest;
      void loadKeywords().then((found) => {
        if (turn === latest && !ending.signal.aborted) setStored(found);
      });
    };
    reload();
    watchKeywords(reload, ending.signal);
    return () => ending.abort();
  }, []);
  return stored;
}
