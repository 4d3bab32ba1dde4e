import { isoTime, systemClock } from '#shared/kernel/clock.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';
import { isOfDomains } from '#shared/serp/is-of-domains.ts';
import type { Tracking } from '#extension/platform/messages/serp-messages.ts';
import { loadSerpSettings } from '#extension/platform/storage/serp-settings.ts';
import {
  loadQueryHistory,
  loadSnapshot,
  loadTracked,
  queryGroup,
  removeTracked,
  saveTracked,
} from '#extension/platform/storage/serp-store.ts';

import { trackQuery } from './keywords/track-keywords.ts';

/** Notes in this browser that the user wants to track the query of a visit, or no longer does. */
export async function trackSearch(visitId: string, isTracked: boolean): Promise<Tracking> {
  const visit = await loadSnapshot(visitId);
  if (!visit || visit.snapshot.query === null) return { isTracked: false };
  const { group, snapshot } = visit;
  const { engine, query } = snapshot;
  if (!isTracked || query === null) {
    await removeTracked(group);
    return { isTracked: false };
  }
  await saveTracked({ group, engine, query, since: isoTime(systemClock) });
  await trackQuery(snapshot, (await loadSerpSettings()).ownDomains);
  const before = (await loadQueryHistory(group)).filter(({ id }) => id !== visitId);
  return trackingOf(
    snapshot,
    before.map((each) => each.snapshot),
  );
}

/** Where the user's own domains stand, and what changed since the last visit of the same page. */
export async function trackingOf(now: SerpSnapshot, before: readonly SerpSnapshot[]): Promise<Tracking> {
  if (!(await loadTracked(queryGroup(now)))) return { isTracked: false };
  const { ownDomains } = await loadSerpSettings();
  const position = bestPosition(now, ownDomains);
  const last = before.findLast(({ page, state }) => page === now.page && state === 'ok');
  const lastPosition = last ? bestPosition(last, ownDomains) : null;
  return {
    isTracked: true,
    position,
    change: position === null || lastPosition === null ? null : lastPosition - position,
  };
}

/** Organic position, results of earlier pages counted; null where none of the domains is on the page. */
function bestPosition({ items, start, state }: SerpSnapshot, ownDomains: readonly string[]): number | null {
  if (state !== 'ok') return null;
  const own = items.find((item) => item.type === 'organic' && isOfDomains(item.domain, ownDomains));
  return own ? start + own.rank_group : null;
}
