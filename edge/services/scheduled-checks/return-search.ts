import type { Database } from '../../db/database.ts';
import type { SerpFailure } from '../../providers/serp/serp-outcome.ts';
import { type SearchWithoutPage, updateSearches } from '../../repositories/searches.ts';
import { failSearches } from './settle-search.ts';

/** Times that a search is asked for where the provider fails. */
const maxAttempts = 3;
const minuteMs = 60_000;
const firstDelayMs = 5 * minuteMs;

/**
 * What becomes of a search whose attempt brought nothing: it waits for another one, longer each time, or has failed for
 * good. Attempts that the provider turned away for its own limits do not count. One that was billed is not paid twice.
 */
export async function returnSearch(
  tx: Database,
  search: Pick<SearchWithoutPage, 'id' | 'attempts'>,
  { costMicros, kind }: Pick<SerpFailure, 'kind' | 'costMicros'>,
  now: Date,
): Promise<void> {
  const { attempts, id } = search;
  if (costMicros > 0) return failSearches(tx, [id], { reason: 'billed-empty', costMicros, now });
  switch (kind) {
    case 'refused':
      return failSearches(tx, [id], { reason: 'refused', costMicros, now });
    case 'quota':
    case 'payment':
      return wantAgain(tx, id, { moreAttempts: -1, notBefore: nextMinute(now) });
    case 'retry':
      if (attempts >= maxAttempts) return failSearches(tx, [id], { reason: 'provider-failed', costMicros, now });
      return wantAgain(tx, id, { notBefore: new Date(now.getTime() + firstDelayMs * 2 ** (attempts - 1)) });
  }
}

async function wantAgain(
  tx: Database,
  id: string,
  values: { readonly notBefore: Date; readonly moreAttempts?: number },
): Promise<void> {
  await updateSearches(tx, [id], { ...values, status: 'wanted', from: ['posting', 'posted'] });
}

function nextMinute(now: Date): Date {
  return new Date((Math.floor(now.getTime() / minuteMs) + 1) * minuteMs);
}
