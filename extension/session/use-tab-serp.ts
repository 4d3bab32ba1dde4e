import { useEffect, useState } from 'react';

import type { StoredSnapshot } from '#extension/platform/storage/database-schema.ts';
import { loadFurtherPages, loadQueryHistory, loadSnapshot } from '#extension/platform/storage/serp-store.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';
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

/** The results page that a tab shows: as it was read, or still to be read. */
export type TabResults =
  | { readonly state: 'read'; readonly serp: TabSerp }
  | { readonly state: 'unread'; readonly url: string };

/** Undefined where the tab shows no results page, or one of an engine that is off. */
export function useTabSerp(tab: KnownTab | undefined): TabResults | undefined {
  const [found, setFound] = useState<{ readonly url: string; readonly results: TabResults | undefined }>();
  const tabId = tab?.id;
  const url = tab?.url;
  useEffect(() => {
    if (tabId === undefined || url === undefined) return undefined;
    const ending = new AbortController();
    let latest = 0;
    const reload = async (): Promise<void> => {
      latest += 1;
      const turn = latest;
      const results = await loadResults(tabId, url);
      if (turn === latest && !ending.signal.aborted) setFound({ url, results });
    };
    void reload();
    watchSerpTab(tabId, () => void reload(), ending.signal);
    return () => ending.abort();
  }, [tabId, url]);
  if (!found || url === undefined) return undefined;
  // Of an address before on the same host it stays for the moment in which the new one is compared.
  return hostOf(url) === hostOf(found.url) ? found.results : undefined;
}

async function loadResults(tabId: number, url: string): Promise<TabResults | undefined> {
  const serp = await loadTabSerp(tabId);
  const state = await askBackground('compareResultsPage', { url, readUrl: serp?.visit.snapshot.url ?? null });
  if (state === 'read' && serp) return { state, serp };
  return state === 'unread' ? { state, url } : undefined;
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
