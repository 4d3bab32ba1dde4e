import type { Severity } from '#shared/audit/rule.ts';
import type { PageFinding } from '#shared/crawl/reading/page-reading.ts';
import type { CrawlReport } from '#shared/crawl/report/crawl-report.ts';
import { isHostRule } from '#shared/crawl/report/host-rules.ts';
import { isPage } from '#shared/crawl/report/is-page.ts';

import { lacksCounts } from './page-columns.ts';

interface FindingAt {
  readonly check: string;
  readonly group: string;
  readonly severity: Severity;
  readonly message: string;
}

interface FindingsAt {
  readonly listed: readonly FindingAt[];
  /** Counted at the address, but the report does not say which; undefined where it does not count. */
  readonly unnamed: number | undefined;
}

/** What was found at an address: by the page as it is kept, else where the report names it among the first places. */
export function findingsAt(
  { issues, urls }: CrawlReport,
  url: string,
  kept: readonly PageFinding[] | undefined,
): FindingsAt {
  const known = urls.find((each) => each.url === url);
  // Where a link leads concerns both its ends for a check over the site; what a page's own audit found is that page's.
  const named = issues.filter(({ check, places }) =>
    places.some((place) => place.url === url || (check.startsWith('site/') && place.target === url)),
  );
  const own = kept && known && isPage(known) ? kept.filter(({ rule }) => !isHostRule(rule)) : undefined;
  const listed = own
    ? [
        ...named.filter(({ check }) => check.startsWith('site/')),
        ...own.map(({ rule, severity }): FindingAt => {
          const same = [...named, ...issues].find(({ check }) => check === rule);
          return { check: rule, severity, group: '', message: same?.message ?? '' };
        }),
      ]
    : named;
  if (!known || lacksCounts(known)) return { listed, unnamed: undefined };
  const { error = 0, notice = 0, warning = 0 } = known.findings ?? {};
  const atPage = named.filter(
    ({ check, places }) => (!own || check.startsWith('site/')) && places.some((place) => place.url === url),
  );
  return { listed, unnamed: Math.max(0, error + warning + notice - atPage.length - (own?.length ?? 0)) };
}
