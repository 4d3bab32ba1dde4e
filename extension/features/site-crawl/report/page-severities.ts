import type { Severity } from '#shared/audit/rule.ts';
import type { CrawlReport } from '#shared/crawl/report/crawl-report.ts';

import { lacksCounts } from './page-columns.ts';

/** How grave the gravest finding at a page is, as the link graph shows it. */
export type PageSeverity = Exclude<Severity, 'notice'> | 'not known';

/** By the place in the report; absent where nothing grave was found. */
export function pageSeverities({ urls }: CrawlReport): ReadonlyMap<number, PageSeverity> {
  return new Map(
    urls.flatMap((known, id): (readonly [number, PageSeverity])[] => {
      if (lacksCounts(known)) return [[id, 'not known']];
      const { error = 0, warning = 0 } = known.findings ?? {};
      return error > 0 ? [[id, 'error']] : warning > 0 ? [[id, 'warning']] : [];
    }),
  );
}
