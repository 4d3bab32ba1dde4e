import type { RunReason } from '#shared/keywords/check-run.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';

import type { Database } from '../../db/database.ts';
import { updateSearches } from '../../repositories/searches.ts';
import { addJobs } from '../outbox/add-jobs.ts';

/** Writes down that searches failed for good, and that those who wait are to be told. Without effect on what has come. */
export async function failSearches(
  tx: Database,
  ids: readonly string[],
  end: { readonly reason: RunReason; readonly costMicros: number; readonly now: Date },
): Promise<void> {
  if (ids.length === 0) return;
  const { costMicros, now, reason } = end;
  const from = ['wanted', 'posting', 'posted'] as const;
  await updateSearches(tx, ids, { status: 'failed', reason, costMicros, settledAt: now, from });
  await addJobs(
    tx,
    ids.map((searchId) => ({ kind: 'deliver-search', searchId })),
    { now },
  );
}

/** Addresses of the first ten organic results. */
export function topTenOf({ items }: SerpSnapshot): string[] {
  return items
    .filter((item) => item.type === 'organic')
    .slice(0, 10)
    .map(({ url }) => url);
}
