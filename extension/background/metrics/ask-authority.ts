import { isoTime, systemClock } from '#shared/kernel/clock.ts';
import type { AuthoritySource, AuthoritySourceId } from '#shared/research/authority/authority-source.ts';
import { authoritySources } from '#shared/research/authority/authority-sources.ts';
import { isFresh } from '#shared/research/metrics/is-fresh.ts';
import { domainsOf } from '#shared/research/strength/domains-of.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';
import type { AuthorityFailure, AuthorityOffer } from '#extension/platform/messages/metric-messages.ts';
import { sourceAccess } from '#extension/platform/network/source-access.ts';
import { loadSiteFigures, saveSiteFigures } from '#extension/platform/storage/authority-store.ts';
import {
  changeConnectedSources,
  loadConnectedSources,
  spentInMonth,
} from '#extension/platform/storage/connected-sources.ts';

/** Which sources are connected, and for how many domains of a results page each has not answered lately. */
export async function authorityOffer(snapshot: SerpSnapshot): Promise<AuthorityOffer> {
  const connected = await loadConnectedSources();
  const asked = authoritySources.filter(({ id }) => connected.some((each) => each.id === id));
  const offers = await Promise.all(
    asked.map(async (source) => {
      const { length } = await unknownDomains(source, snapshot);
      return { source: source.id, count: length, price: source.priceOf(length), unit: source.unit, country: null };
    }),
  );
  return { isConnected: asked.length > 0, offers: offers.filter(({ count }) => count > 0) };
}

/**
 * Asks one source for the domains of a results page that have no fresh answer, within the month's limit; why that failed,
 * or null. One after the other: a second click finds the answers of the first.
 */
export async function askAuthority(snapshot: SerpSnapshot, id: AuthoritySourceId): Promise<AuthorityFailure | null> {
  return navigator.locks.request(`keyword-source-${id}`, async () => {
    const source = authoritySources.find((each) => each.id === id);
    const connected = (await loadConnectedSources()).find((each) => each.id === id);
    const domains = source ? await unknownDomains(source, snapshot) : [];
    if (!source || !connected || domains.length === 0) return null;
    const month = isoTime(systemClock).slice(0, 7);
    const { monthlyLimit, settings } = connected;
    if (monthlyLimit !== null && spentInMonth(connected, month) + source.priceOf(domains.length) > monthlyLimit) {
      return { kind: 'budget', reason: '' };
    }
    const { cost, failure, figures } = await source.ask(domains, settings, sourceAccess);
    const observedAt = isoTime(systemClock);
    await saveSiteFigures(
      Array.from(figures, ([domain, known]) => ({ domain, source: id, figures: known, observedAt })),
    );
    if (cost > 0) {
      await changeConnectedSources((sources) =>
        sources.map((each) =>
          each.id === id ? { ...each, spent: { month, amount: spentInMonth(each, month) + cost } } : each,
        ),
      );
    }
    return failure && { kind: failure.kind, reason: failure.reason };
  });
}

async function unknownDomains(source: AuthoritySource, snapshot: SerpSnapshot): Promise<readonly string[]> {
  const domains = domainsOf(snapshot);
  const nowMs = systemClock();
  const stored = await loadSiteFigures(domains);
  const fresh = stored.filter((each) => each.source === source.id && isFresh(each.observedAt, source.freshDays, nowMs));
  const known = new Set(fresh.map(({ domain }) => domain));
  return domains.filter((domain) => !known.has(domain));
}
