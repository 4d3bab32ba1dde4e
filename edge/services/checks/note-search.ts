import { dayOf } from '#shared/kernel/day.ts';
import type { SerpProviderId } from '#shared/keywords/serp-providers.ts';

import type { Database } from '../../db/database.ts';
import type { SerpOutcome, SerpRequest } from '../../providers/serp/serp-outcome.ts';
import { insertFoundSearch } from '../../repositories/searches.ts';
import type { KeywordRow } from '../../repositories/tracked-keywords.ts';
import { topTenOf } from '../scheduled-checks/settle-search.ts';

export interface FoundNow {
  readonly provider: SerpProviderId;
  readonly keyword: Pick<KeywordRow, 'engine' | 'keyword' | 'normalized'>;
  readonly request: SerpRequest;
  readonly outcome: Extract<SerpOutcome, { kind: 'ok' }>;
  readonly at: Date;
}

/** Keeps what was bought at once, so that the scheduled checks of the day need not buy it again. */
export async function noteSearch(tx: Database, { at, keyword, outcome, provider, request }: FoundNow): Promise<void> {
  const { costMicros, snapshot } = outcome;
  await insertFoundSearch(tx, {
    id: crypto.randomUUID(),
    engine: keyword.engine,
    keyword: keyword.keyword,
    normalized: keyword.normalized,
    country: request.country,
    language: request.language,
    device: request.device,
    day: dayOf(at),
    depth: request.depth,
    provider,
    costMicros,
    snapshot,
    topTen: topTenOf(snapshot),
    createdAt: at,
  });
}
