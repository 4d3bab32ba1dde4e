import type { CrawlProgress } from '#shared/api/crawl-progress.ts';
import type { Crawl } from '#shared/api/endpoints/crawls.ts';

import type { Backend } from '../../backend.ts';
import type { CrawlRow } from '../../repositories/crawls.ts';

export function presentCrawl(row: CrawlRow, progress: CrawlProgress | null): Crawl {
  const { counts, ended, errors, id, isComplete, isQuotaReached, isList, isScheduled, notices, options, pages } = row;
  return {
    id,
    projectId: row.projectId,
    options,
    isList,
    status: row.status,
    ended,
    isComplete,
    isQuotaReached,
    isScheduled,
    pages,
    counts,
    errors,
    warnings: row.warnings,
    notices,
    progress,
    createdAt: row.createdAt.toISOString(),
    endedAt: row.endedAt?.toISOString() ?? null,
    judgedAt: row.judgedAt?.toISOString() ?? null,
  };
}

/** With how far it is, as its object knows. */
export async function presentOpenCrawl({ crawls }: Backend, row: CrawlRow): Promise<Crawl> {
  if (row.status === 'ended') return presentCrawl(row, null);
  return presentCrawl(row, (await crawls.progress(row.id)) ?? nothingYet);
}

const nothingYet: CrawlProgress = { pages: 0, counts: {}, waiting: null };
