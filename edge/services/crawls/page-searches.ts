import { AppError } from '#shared/kernel/app-error.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { PageSearches } from '#shared/search-console/page-searches.ts';
import { sumPageSearches } from '#shared/search-console/page-searches.ts';

import type { Backend } from '../../backend.ts';
import type { CrawlName } from '../../runtime/crawl-archive.ts';
import { findCrawl } from '../../repositories/crawls.ts';
import { readSettledSearches } from '../search-console/read-settled-searches.ts';

/** What Search Console counted in four weeks, for the project of a crawl; else why there is nothing, part of a sentence. */
export async function pageSearches(
  context: Pick<Backend, 'clock' | 'searchConsole' | 'store' | 'tokenSeal'>,
  { crawlId, workspaceId }: CrawlName,
): Promise<Result<readonly PageSearches[], string>> {
  const row = await findCrawl(workspaceId, context.store.db, crawlId);
  if (!row) return err('no figures of Search Console');
  try {
    const { rows } = await readSettledSearches({ ...context, workspaceId }, row.projectId);
    return ok(sumPageSearches(rows));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return err(
      error.code === 'unavailable'
        ? 'Search Console gave no figures'
        : 'no figures of Search Console: the project is not connected to it',
    );
  }
}
