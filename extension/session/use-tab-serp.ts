import { useEffect, useState } from 'react';

import type { StoredSnapshot } from '#extension/platform/storage/database-schema.ts';
import { loadFurtherPages, loadQueryHistory, loadSnapshot } from '#extension/platform/storage/serp-store.ts';
import { loadSerpVisit, watchSerpTab } from '#extension/platform/browser/serp-tab.ts';
import type { KnownTab } from '#extension/platform/browser/tabs.ts';

/** The results page in a tab, as it was last read. */
export interface TabSerp {
  readonly tabId: number;
  readonly visit: StoredSnapshot;
  /** The last visit of the same page of the same query before; undefined for the first. */
  readonly previous: StoredSnapshot | undefined;
  /** Pages after it that the user had read, in order. */
  readonly further: readonly StoredSnapshot[];
}

/** Undefined where the tab shows no results page that was read, or has gone on to another page. */
export function useTabSerp(tab: KnownTab | undefined): TabSerp | undefined {
  const [serp, setSerp] = useState<TabSerp>();
  const tabId = tab?.id;
  useEffect(() => {
    if (tabId === undefined) return undefined;
    const ending = new AbortController();
    const reload = async (): Promise<void> => {
      const loaded = await loadTabSerp(tabId);
      if (!ending.signal.aborted) setSerp(loaded);
    };
    void reload();
    watchSerpTab(tabId, () => void reload(), ending.signal);
    return () => ending.abort();
  }, [tabId]);
  if (!serp || tab?.url === undefined) return undefined;
  return hostOf(tab.url) === serp.visit.snapshot.host ? serp : undefined;
}

async function loadTabSerp(tabId: number): Promise<TabSerp | undefined> {
  const visitId = await loadSerpVisit(tabId);
  const visit = visitId === undefined ? undefined : await loadSnapshot(visitId);
  if (!visit) return undefined;
  const history = await loadQueryHistory(visit.group);
  const previous = history.findLast(
    ({ id, seenAt, snapshot }) =>
      id !== visit.id && seenAt < visit.seenAt && snapshot.page === visit.snapshot.page && snapshot.state === 'ok',
  );
  return { tabId, visit, previous, further: await loadFurtherPages(visit) };
}

function hostOf(url: string): string | undefined {
  return URL.parse(url)?.hostname;
}
