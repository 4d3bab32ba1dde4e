import { useEffect, useState } from 'react';

import { systemClock } from '#shared/kernel/clock.ts';
import { watchKeywords } from '#extension/platform/storage/keyword-news.ts';
import type { KeywordCopy, SiteCopy, SiteKeyword, SiteProfile } from '#extension/platform/storage/keyword-records.ts';
import { loadTrackedSites, loadRemovedKeys, loadSiteKeywords } from '#extension/platform/storage/keyword-store.ts';
import { loadKeywordCopies, loadProfile, loadSiteCopy } from '#extension/platform/storage/site-store.ts';

import { sitesOf } from './sites-of.ts';

/** All that is stored of one site. */
export interface StoredSite {
  readonly domain: string;
  readonly profile: SiteProfile;
  readonly local: readonly SiteKeyword[];
  /** Keys of keywords that were untracked. */
  readonly removed: readonly string[];
  /** Undefined where no backend ever told of it. */
  readonly copy: SiteCopy | undefined;
  readonly remote: readonly KeywordCopy[];
}

/** What is stored of tracked keywords. */
export interface StoredKeywords {
  /** Sites to choose from. */
  readonly sites: readonly string[];
  /** Those that were asked for, loaded. */
  readonly shown: readonly StoredSite[];
  /** When it was read, which decides what is too old to count. */
  readonly readAtMs: number;
}

/** Which sites to load: one, all of them, or the one that suits the page in front. */
export type WantedSites =
  | { readonly kind: 'site'; readonly domain: string }
  | { readonly kind: 'all' }
  | { readonly kind: 'page'; readonly url: string | undefined };

export async function loadKeywords(wanted: WantedSites): Promise<StoredKeywords> {
  const tracked = await loadTrackedSites();
  const { first, sites } = sitesOf(tracked, wanted.kind === 'page' ? wanted.url : undefined);
  const one = wanted.kind === 'site' ? wanted.domain : first;
  const domains = wanted.kind === 'all' ? tracked : one === undefined ? [] : [one];
  const shown = await Promise.all(domains.map(loadSite));
  return { sites: [...new Set([...sites, ...domains])], shown, readAtMs: systemClock() };
}

/** What is stored, and again after every change and for other sites; what was read last meanwhile. */
export function useKeywords(initial: StoredKeywords, wanted: WantedSites): StoredKeywords {
  const [stored, setStored] = useState(initial);
  // By value, since it is made again with every rendering.
  const { kind } = wanted;
  const value = wanted.kind === 'site' ? wanted.domain : wanted.kind === 'page' ? wanted.url : undefined;
  useEffect(() => {
    const ending = new AbortController();
    let isLoading = false;
    let isOutdated = false;
    const reload = async (): Promise<void> => {
      isOutdated = true;
      if (isLoading) return;
      isLoading = true;
      while (isOutdated) {
        isOutdated = false;
        const found = await loadKeywords(wantedOf(kind, value));
        if (ending.signal.aborted) return;
        setStored(found);
      }
      isLoading = false;
    };
    void reload();
    watchKeywords(() => void reload(), ending.signal);
    return () => ending.abort();
  }, [kind, value]);
  return stored;
}

function wantedOf(kind: WantedSites['kind'], value: string | undefined): WantedSites {
  if (kind === 'site' && value !== undefined) return { kind, domain: value };
  return kind === 'all' ? { kind } : { kind: 'page', url: value };
}

async function loadSite(domain: string): Promise<StoredSite> {
  const [profile, local, removed, copy, remote] = await Promise.all([
    loadProfile(domain),
    loadSiteKeywords(domain),
    loadRemovedKeys(domain),
    loadSiteCopy(domain),
    loadKeywordCopies(domain),
  ]);
  return { domain, profile, local, removed, copy, remote };
}
