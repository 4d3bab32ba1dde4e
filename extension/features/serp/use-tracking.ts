import { useEffect, useState } from 'react';

import { normalizeKeyword } from '#shared/keywords/normalize-keyword.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';
import { trackLines } from '#extension/keyword-view/track-lines.ts';
import { watchKeywords } from '#extension/platform/storage/keyword-news.ts';
import { keywordRowsOf } from '#extension/platform/storage/keyword-rows.ts';
import { loadKeywords } from '#extension/session/use-keywords.ts';

/** Tracking of searches for one of the user's sites, on engine and device of the page in front. */
export interface SearchTracking {
  readonly sites: readonly string[];
  /** Undefined where the user has no site. */
  readonly site: string | undefined;
  readonly choose: (site: string) => void;
  readonly isTracked: (search: string) => boolean;
  readonly track: (searches: readonly string[]) => Promise<void>;
}

export function useTracking({ device, engine }: SerpSnapshot): SearchTracking {
  const [chosen, choose] = useState<string>();
  const [stored, setStored] = useState<Pick<SearchTracking, 'sites' | 'site'> & { readonly tracked: Set<string> }>();
  useEffect(() => {
    const ending = new AbortController();
    const reload = async (): Promise<void> => {
      const wanted = chosen === undefined ? { kind: 'page' as const, url: undefined } : siteOf(chosen);
      const { shown, sites } = await loadKeywords(wanted);
      const rows = shown.flatMap((site) => keywordRowsOf(site)).filter((row) => !row.isArchived);
      const tracked = rows.filter((row) => row.engine === engine && row.device === device);
      if (ending.signal.aborted) return;
      setStored({ sites, site: shown[0]?.domain, tracked: new Set(tracked.map(({ keyword }) => fold(keyword))) });
    };
    void reload();
    watchKeywords(() => void reload(), ending.signal);
    return () => ending.abort();
  }, [chosen, device, engine]);
  return {
    sites: stored?.sites ?? [],
    site: stored?.site,
    choose,
    isTracked: (search) => stored?.tracked.has(fold(search)) === true,
    track: async (searches) => {
      if (stored?.site === undefined) return;
      await trackLines(stored.site, searches, { engine, devices: device, country: '', language: '' });
    },
  };
}

function siteOf(domain: string): { readonly kind: 'site'; readonly domain: string } {
  return { kind: 'site', domain };
}

function fold(search: string): string {
  return normalizeKeyword(search);
}
