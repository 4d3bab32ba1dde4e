import { useEffect, useState } from 'react';

import { runningCrawls } from '#extension/platform/crawl/run-browser-crawl.ts';
import type { StoredCrawl } from '#extension/platform/storage/crawl-records.ts';
import { loadCrawls, watchCrawls } from '#extension/platform/storage/crawl-store.ts';

export interface KnownCrawls {
  /** The newest first. */
  readonly all: readonly StoredCrawl[];
  /** Ids of those that some tab runs now. */
  readonly running: ReadonlySet<string>;
}

/** The stored crawls as they are now, in any tab; undefined until they were read. */
export function useCrawls(): KnownCrawls | undefined {
  const [crawls, setCrawls] = useState<KnownCrawls>();
  useEffect(() => {
    const ending = new AbortController();
    const load = async (): Promise<void> => {
      const [all, running] = await Promise.all([loadCrawls(), runningCrawls()]);
      if (!ending.signal.aborted) setCrawls({ all, running });
    };
    watchCrawls(() => void load(), ending.signal);
    void load();
    // A tab that is closed tells nobody.
    const timer = setInterval(() => void load(), 5_000);
    return () => {
      clearInterval(timer);
      ending.abort();
    };
  }, []);
  return crawls;
}
