import { readRank } from '#shared/keywords/read-rank.ts';
import type { Target } from '#shared/keywords/target.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';
import type { Site } from '#extension/platform/storage/keyword-records.ts';
import { siteName } from '#extension/platform/storage/site-name.ts';
import type { OwnPlace, TrackedSite } from '#extension/platform/messages/serp-messages.ts';

/**
 * Where each of the user's sites stands for a search, the best placed first: by the stored checks where it is tracked, by
 * this page where it is not. A site that is neither tracked nor on the page has no place.
 */
export function ownPlaces(
  snapshot: SerpSnapshot,
  sites: readonly (Target & Pick<Site, 'idNames'>)[],
  tracked: readonly TrackedSite[],
): readonly OwnPlace[] {
  const seen = new Map(
    sites.flatMap((site) => {
      const reading = readRank(snapshot, site);
      return reading.kind === 'found' ? [[site.domain, { ...reading, name: siteName(site) }] as const] : [];
    }),
  );
  const ofTracked = tracked.map(({ change, depth, domain, name, position }) => {
    return { change, depth, domain, name, position, isTracked: true, url: seen.get(domain)?.url ?? null };
  });
  const ofOthers = [...seen]
    .filter(([domain]) => tracked.every((site) => site.domain !== domain))
    .map(([domain, { name, position, url }]) => ({
      change: null,
      depth: null,
      domain,
      name,
      position,
      isTracked: false,
      url,
    }));
  return [...ofTracked, ...ofOthers].toSorted(byPosition);
}

function byPosition(one: OwnPlace, other: OwnPlace): number {
  return (one.position ?? Infinity) - (other.position ?? Infinity) || one.domain.localeCompare(other.domain);
}
