import { keywordId } from '#extension/platform/storage/keyword-key.ts';
import type { KeywordIdentity } from '#extension/platform/storage/keyword-records.ts';
import {
  forgetRemoved,
  loadRemoved,
  loadRemovedDomains,
  loadSiteKeywords,
  removeKeywords,
} from '#extension/platform/storage/keyword-store.ts';
import { loadKeywordCopies } from '#extension/platform/storage/site-copies.ts';
import { removeForecastsOfSite } from '#extension/platform/storage/forecast-store.ts';
import { loadSites, unlistSite } from '#extension/platform/storage/site-store.ts';
import { announceTracking } from '#extension/platform/storage/tracking-news.ts';

import { syncSite } from './sync-site.ts';

interface Removal {
  readonly domain: string;
  /** Untracks its keywords too. */
  readonly withKeywords: boolean;
}

/**
 * Takes a site off the list, with what is kept of its forecasts; gives how many tracked keywords kept it there. Untracked
 * ones wait for a backend that is away, as any other.
 */
export async function removeSite({ domain, withKeywords }: Removal): Promise<number> {
  const tracked = await loadTracked(domain);
  if (tracked.length > 0 && !withKeywords) return tracked.length;
  await removeKeywords(tracked);
  await unlistSite(domain);
  await removeForecastsOfSite(domain);
  await announceTracking();
  if (tracked.length > 0) void sendRemovals(domain, tracked);
  return 0;
}

/** Tells the backend what was untracked of sites that no surface shows any more. */
export async function sendRemovalsOfRemovedSites(): Promise<void> {
  const listed = new Set((await loadSites()).map(({ domain }) => domain));
  for (const domain of await loadRemovedDomains()) if (!listed.has(domain)) await syncSite(domain);
}

async function sendRemovals(domain: string, tracked: readonly KeywordIdentity[]): Promise<void> {
  const { state } = await syncSite(domain);
  if (state !== 'local') return;
  for (const each of tracked) await forgetRemoved(each);
}

/** What is tracked for a site, here or at the backend. */
async function loadTracked(domain: string): Promise<readonly KeywordIdentity[]> {
  const [local, copies, removed] = await Promise.all([
    loadSiteKeywords(domain),
    loadKeywordCopies(domain),
    loadRemoved(domain),
  ]);
  const known = new Set([...removed, ...local].map((each) => keywordId(each)));
  return [...local, ...copies.map((copy) => ({ ...copy, domain })).filter((copy) => !known.has(keywordId(copy)))];
}
