import { useEffect, useState } from 'react';

import { askableKeyword } from '#shared/research/metrics/askable-keyword.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';
import { loadOwnPages } from '#extension/platform/storage/own-page-searches.ts';
import { loadCopiesOfSearch } from '#extension/platform/storage/site-copies.ts';

import { type OwnSearches, ownSearchesOf } from './own-searches.ts';

/** What Search Console counted of a search on Google, for each site of the user's that tracks it at a backend. */
export function useOwnSearches(snapshot: SerpSnapshot): readonly OwnSearches[] {
  const { device, engine, query } = snapshot;
  const [searches, setSearches] = useState<readonly OwnSearches[]>([]);
  useEffect(() => {
    let isCurrent = true;
    const load = async (): Promise<void> => {
      const found = engine === 'google' && query !== null ? await loadSearches({ device, engine, keyword: query }) : [];
      if (isCurrent) setSearches(found);
    };
    void load();
    return () => {
      isCurrent = false;
    };
  }, [device, engine, query]);
  return searches;
}

async function loadSearches(search: Parameters<typeof loadCopiesOfSearch>[0]): Promise<readonly OwnSearches[]> {
  const copies = Map.groupBy(await loadCopiesOfSearch(search), ({ domain }) => domain);
  const found = await Promise.all(
    [...copies].map(async ([domain, own]) => {
      const places = await Promise.all(own.map(({ id }) => askBackground('loadKeywordSearches', { remoteId: id })));
      return (
        ownSearchesOf(
          domain,
          places.flatMap((points) => (points === null ? [] : [points])),
        ) ?? []
      );
    }),
  );
  const keyword = askableKeyword(search.keyword);
  const pages = keyword.ok ? await loadOwnPages(keyword.value) : [];
  return [...pages.flatMap(({ domain, pages: own }) => own.map((page) => ({ domain, ...page }))), ...found.flat()];
}
