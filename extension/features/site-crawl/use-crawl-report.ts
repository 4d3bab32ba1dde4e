import { useEffect, useState } from 'react';

import type { Result } from '#shared/kernel/result.ts';
import type { StoredCrawl, StoredCrawlReport } from '#extension/platform/storage/crawl-records.ts';
import { loadReportOf } from '#extension/session/remote-crawls.ts';

/** The report of a crawl by whatever home, or why it cannot be read; undefined until then, and without a crawl. */
export function useCrawlReport(crawl: StoredCrawl | undefined): Result<StoredCrawlReport, string> | undefined {
  const [read, setRead] = useState<{ readonly key: string; readonly found: Result<StoredCrawlReport, string> }>();
  // A crawl that went on, or learned of other sites, has another report.
  const key = crawl && `${crawl.id} ${crawl.summary?.endedAt ?? ''} ${crawl.remote?.judgedAt ?? ''}`;
  useEffect(() => {
    let isWanted = true;
    if (crawl && key !== undefined)
      void loadReportOf(crawl).then((found) => {
        if (isWanted) setRead({ key, found });
      });
    return () => {
      isWanted = false;
    };
    // oxlint-disable-next-line react/exhaustive-deps -- The key names the report; the record of the crawl is a new object with each reading of the list.
  }, [key]);
  return read && read.key === key ? read.found : undefined;
}
