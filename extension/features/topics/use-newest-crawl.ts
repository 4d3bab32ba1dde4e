import { useEffect, useState } from 'react';

import type { CrawlReport } from '#shared/crawl/report/crawl-report.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { CrawlEdges } from '#extension/platform/storage/crawl-records.ts';
import { loadCrawls, watchCrawls } from '#extension/platform/storage/crawl-store.ts';
import { isListCrawl } from '#extension/platform/storage/is-list-crawl.ts';
import { loadReportOf } from '#extension/session/remote-crawls.ts';

export interface NewestCrawl {
  readonly report: CrawlReport;
  readonly edges: CrawlEdges;
}

/** Why no links are known of a host: no crawl of it is kept, or the newest came without links or cannot be read. */
export type NoCrawl = 'none' | 'unlinked' | 'unreadable';

/** The newest crawl of a host, with its links; undefined until it is read, and without a host. */
export function useNewestCrawl(host: string | undefined): Result<NewestCrawl, NoCrawl> | undefined {
  const [read, setRead] = useState<{ readonly host: string; readonly found: Result<NewestCrawl, NoCrawl> }>();
  useEffect(() => {
    const ending = new AbortController();
    const load = async (): Promise<void> => {
      if (host === undefined) return;
      const found = await loadNewest(host);
      if (!ending.signal.aborted) setRead({ host, found });
    };
    void load();
    watchCrawls(() => void load(), ending.signal);
    return () => ending.abort();
  }, [host]);
  return read && read.host === host ? read.found : undefined;
}

async function loadNewest(host: string): Promise<Result<NewestCrawl, NoCrawl>> {
  const newest = (await loadCrawls()).find((crawl) => crawl.site === host && crawl.summary && !isListCrawl(crawl));
  if (!newest) return err('none');
  const stored = await loadReportOf(newest);
  if (!stored.ok) return err('unreadable');
  const { edges, report } = stored.value;
  return edges ? ok({ edges, report }) : err('unlinked');
}
