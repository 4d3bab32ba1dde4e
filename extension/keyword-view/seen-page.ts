import { placeOfSearch } from '#shared/serp/place-of-search.ts';
import type { SeenPage } from '#shared/research/clusters/cluster.ts';
import type { StoredSnapshot } from '#extension/platform/storage/database-schema.ts';

/** A kept results page as keywords are grouped by: its organic results, and where it was seen. */
export function seenPage({ seenAt, snapshot }: StoredSnapshot): SeenPage {
  const { country, language } = placeOfSearch(snapshot);
  return {
    results: snapshot.items.filter((item) => item.type === 'organic').map(({ url }) => url),
    place: JSON.stringify([snapshot.engine, snapshot.vertical, snapshot.device, country, language]),
    seenAt,
  };
}
