import { parseUrl } from '#shared/kernel/url.ts';

import { engines } from './engine-list.ts';
import { findEngine, isHostOf } from './find-engine.ts';
import type { SerpSnapshot } from './snapshot.ts';

/**
 * Why a snapshot that fits the schema still cannot have been read from a results page, undefined where it can: another
 * site's address, another query than the address has, results on an empty page, ranks that do not count.
 */
export function snapshotFault({ engine, url, host, query, state, items }: SerpSnapshot): string | undefined {
  const description = engines.find(({ id }) => id === engine);
  if (!description) return 'engine: unknown';
  if (parseUrl(url)?.hostname !== host || !isHostOf(description, host)) return 'url: not on a host of the engine';
  const match = findEngine(url, [description]);
  if (match && match.query !== null && match.query !== query) return 'query: not that of the address';
  if (state !== 'ok' && items.length > 0) return 'items: none on a page in this state';
  if (state === 'ok' && items.length === 0) return 'items: none on a page that was read';
  const counts = new Map<string, number>();
  for (const [index, { type, rank_absolute: absolute, rank_group: group }] of items.entries()) {
    const next = (counts.get(type) ?? 0) + 1;
    counts.set(type, next);
    if (absolute !== index + 1 || group !== next) return `items.${index}: ranks do not count`;
  }
  return undefined;
}
