import { useEffect, useState } from 'react';

import { systemClock } from '#shared/kernel/clock.ts';
import { watchKeywords } from '#extension/platform/storage/keyword-news.ts';
import type { KeywordRecord, Site, SiteCopy } from '#extension/platform/storage/keyword-records.ts';
import type { SiteKeywords } from '#extension/platform/storage/keyword-rows.ts';
import { loadRemoved, loadSiteKeywords } from '#extension/platform/storage/keyword-store.ts';
import { loadKeywordCopies, loadSiteCopy } from '#extension/platform/storage/site-copies.ts';
import { siteName } from '#extension/platform/storage/site-name.ts';
import { isRemovedSite, loadSite, loadSites } from '#extension/platform/storage/site-store.ts';

import { sitesOf } from './sites-of.ts';

/** All that is stored of one site. */
export interface StoredSite extends SiteKeywords {
  readonly profile: Site;
  /** Undefined until it was synced. */
  readonly copy: SiteCopy | undefined;
}

/** What is stored of tracked keywords. */
export interface StoredKeywords {
  /** Sites to choose from. */
  readonly sites: readonly string[];
  /** What each of them is called: a product of a marketplace by its name. */
  readonly names: ReadonlyMap<string, string>;
  /** The site that was asked for, where this browser has it not among its own. */
  readonly unknown: string | undefined;
  /** Those that were asked for, loaded. */
  readonly shown: readonly StoredSite[];
  /** Keywords that wait for the user to choose a site. */
  readonly waiting: readonly KeywordRecord[];
  /** When it was read, which decides what is too old to count. */
  readonly readAtMs: number;
}

/** Which sites to load: one (the first where the user removed it), all of them, or the one that suits the page in front. */
export type WantedSites =
  | { readonly kind: 'site'; readonly domain: string }
  | { readonly kind: 'all' }
  | { readonly kind: 'page'; readonly url: string | undefined };

export async function loadKeywords(wanted: WantedSites): Promise<StoredKeywords> {
  const [known, waiting] = await Promise.all([loadSites(), loadSiteKeywords('')]);
  const domains = known.map(({ domain }) => domain);
  const names = new Map(known.map((site) => [site.domain, siteName(site)]));
  const { first, sites } = sitesOf(domains, wanted.kind === 'page' ? wanted.url : undefined);
  const one = wanted.kind === 'site' && !(await isRemovedSite(wanted.domain)) ? wanted.domain : first;
  const shownDomains = wanted.kind === 'all' ? domains : one === undefined ? [] : [one];
  const shown = await Promise.all(shownDomains.map(loadStored));
  const unknown = wanted.kind === 'site' && !domains.includes(wanted.domain) ? wanted.domain : undefined;
  return { unknown, names, sites: [...new Set([...sites, ...shownDomains])], shown, waiting, readAtMs: systemClock() };
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

async function loadStored(domain: string): Promise<StoredSite> {
  const [profile, local, removed, copy, remote] = await Promise.all([
    loadSite(domain),
    loadSiteKeywords(domain),
    loadRemoved(domain),
    loadSiteCopy(domain),
    loadKeywordCopies(domain),
  ]);
  return { domain, profile, local, removed, copy, remote };
}
