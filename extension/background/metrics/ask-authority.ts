import { isoTime, systemClock } from '#shared/kernel/clock.ts';
import { openPageRank } from '#shared/research/authority/open-pagerank.ts';
import { isFresh } from '#shared/research/metrics/is-fresh.ts';
import type { SourceFailure } from '#shared/research/sources/keyword-source.ts';
import { domainsOf } from '#shared/research/strength/domains-of.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';
import type { AuthorityOffer } from '#extension/platform/messages/metric-messages.ts';
import { sourceAccess } from '#extension/platform/network/source-access.ts';
import { loadStoredAuthority, saveAuthority } from '#extension/platform/storage/authority-store.ts';
import { loadConnectedSources } from '#extension/platform/storage/connected-sources.ts';

/** Whether the source is connected, and for how many domains of a results page it has not answered lately. */
export async function authorityOffer(snapshot: SerpSnapshot): Promise<AuthorityOffer> {
  const isConnected = (await loadConnectedSources()).some(({ id }) => id === openPageRank.id);
  return { isConnected, unknownCount: (await unknownDomains(snapshot)).length };
}

/** Asks for the domains of a results page that have no fresh answer; why that failed, or null. */
export async function askAuthority(snapshot: SerpSnapshot): Promise<SourceFailure | null> {
  const connected = (await loadConnectedSources()).find(({ id }) => id === openPageRank.id);
  const domains = await unknownDomains(snapshot);
  if (!connected || domains.length === 0) return null;
  const answer = await openPageRank.ask(domains, connected.settings, sourceAccess);
  if (!answer.ok) return answer.failure;
  const observedAt = isoTime(systemClock);
  await saveAuthority(Array.from(answer.value, ([domain, authority]) => ({ domain, authority, observedAt })));
  return null;
}

async function unknownDomains(snapshot: SerpSnapshot): Promise<readonly string[]> {
  const domains = domainsOf(snapshot);
  const nowMs = systemClock();
  const stored = await loadStoredAuthority(domains);
  const fresh = stored.filter(({ observedAt }) => isFresh(observedAt, openPageRank.freshDays, nowMs));
  const known = new Set(fresh.map(({ domain }) => domain));
  return domains.filter((domain) => !known.has(domain));
}
