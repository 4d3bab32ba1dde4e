import { normalizeKeyword } from '#shared/keywords/normalize-keyword.ts';
import { type EngineId, kindOfEngine } from '#shared/serp/engine-catalog.ts';
import type { ProductItem } from '#shared/serp/snapshot-item.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';

/** A results page as it is kept. */
export interface SeenPage {
  /** ISO 8601. */
  readonly seenAt: string;
  readonly snapshot: SerpSnapshot;
}

/** One search of a marketplace, by day. */
export interface MarketplaceSearch {
  readonly id: string;
  readonly engine: EngineId;
  readonly host: string;
  readonly query: string;
  /** Oldest first. */
  readonly days: readonly SearchDay[];
}

/** What the newest first page of a day showed. */
export interface SearchDay {
  /** `2026-11-21`, UTC. */
  readonly day: string;
  readonly products: readonly ProductItem[];
}

/** First pages of marketplaces as searches, the one that was seen last first. Pages without products tell nothing. */
export function marketplaceSearches(pages: readonly SeenPage[]): readonly MarketplaceSearch[] {
  const told = pages.filter(
    ({ snapshot: { engine, items, page, query, state } }) =>
      state === 'ok' &&
      page === 1 &&
      query !== null &&
      kindOfEngine(engine) === 'marketplace' &&
      items.some(({ type }) => type === 'product'),
  );
  const groups = Map.groupBy(told, ({ snapshot: { engine, host, query } }) =>
    JSON.stringify([engine, host, normalizeKeyword(query ?? '')]),
  );
  return Array.from(groups, ([id, group]) => searchOf(id, group))
    .flat()
    .toSorted((a, b) => lastDay(b).localeCompare(lastDay(a)) || a.query.localeCompare(b.query));
}

function searchOf(id: string, group: readonly SeenPage[]): MarketplaceSearch[] {
  const pages = group.toSorted((a, b) => a.seenAt.localeCompare(b.seenAt));
  const newest = pages.at(-1);
  if (!newest) return [];
  const { engine, host, query } = newest.snapshot;
  // The last of a day stands for it.
  const byDay = new Map(pages.map(({ seenAt, snapshot }) => [seenAt.slice(0, 10), productsOf(snapshot)]));
  const days = Array.from(byDay, ([day, products]) => ({ day, products }));
  return [{ id, engine, host, query: query ?? '', days }];
}

function productsOf({ items }: SerpSnapshot): readonly ProductItem[] {
  return items.filter((item) => item.type === 'product');
}

function lastDay({ days }: MarketplaceSearch): string {
  return days.at(-1)?.day ?? '';
}
