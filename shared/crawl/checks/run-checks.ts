import { formatPattern } from '#shared/kernel/message.ts';

import { isBroken } from '../external/external-look.ts';
import type { CrawlEnd } from '../outcome.ts';
import { endWords } from '../outcome-words.ts';
import type { CrawlReport, ReportedIssue } from '../report/crawl-report.ts';
import { FindingCounts } from '../report/finding-counts.ts';
import { startFailure } from '../report/start-failure.ts';
import type { Site } from '../site/site.ts';
import type { SiteCheck, SiteNeed, SiteSample } from './check.ts';
import { checks as allChecks } from './check-list.ts';

export type CheckResults = Pick<CrawlReport, 'notChecked' | 'passed'> & {
  readonly issues: readonly ReportedIssue[];
  readonly counts: FindingCounts;
};

/** Runs the checks. A check that lacks something says what; one that throws says so, and the others go on. */
export function runChecks(site: Site, checks: readonly SiteCheck[] = allChecks): CheckResults {
  const issues: ReportedIssue[] = [];
  const notChecked: { check: string; reason: string }[] = [];
  const passed: string[] = [];
  const counts = new FindingCounts();
  for (const check of checks) {
    const missing =
      check.needs.map((need) => missingNeed(site, need)).find((reason) => reason !== undefined) ??
      tooFewPages(site, check.sample);
    if (missing !== undefined) {
      notChecked.push({ check: check.id, reason: missing });
      continue;
    }
    try {
      const found = check.find(site);
      if (found.length === 0 && site.pages.size === 0) notChecked.push({ check: check.id, reason: 'no page was read' });
      else if (found.length === 0) passed.push(check.id);
      for (const { count, group, pages, params, places, severity = check.severity } of found) {
        const message = formatPattern(check.texts.found, 'en', { group, ...params });
        issues.push({ check: check.id, severity, group, message, params, count, places });
        for (const url of new Set(pages ?? places.map((place) => place.url))) counts.add(url, severity);
      }
    } catch (error) {
      notChecked.push({
        check: check.id,
        reason: `the check broke: ${error instanceof Error ? error.message : String(error)}`,
      });
    }
  }
  return { counts, issues, notChecked, passed };
}

function missingNeed(site: Site, need: SiteNeed): string | undefined {
  const { source } = site;
  switch (need) {
    case 'complete':
      if (source.settings.list) return 'the links of a list are not followed';
      if (startFailure(site) !== undefined) return 'the start led to no page';
      return source.isComplete
        ? undefined
        : incomplete(
            source.ended,
            source.urls.some(({ outcome }) => outcome === 'over-limit'),
          );
    case 'start':
      return source.settings.list ? 'a list has no start page' : undefined;
    case 'audit':
      return source.settings.skipsAudit === true ? 'pages were not audited' : undefined;
    case 'sitemap':
      return [...source.sitemaps.values()].includes(200) ? undefined : 'no sitemap was read';
    case 'external-links':
      return missingExternals(site);
    case 'search-console':
      return missingSearches(site, false);
    case 'search-queries':
      return missingSearches(site, true);
    case 'redirect-hops':
      return source.hidesRedirectHops === true ? 'a browser shows only where redirects end' : undefined;
  }
}

function missingExternals({ source: { externals } }: Site): string | undefined {
  if (!externals) return 'links to other sites were not asked';
  const { left, looks } = externals;
  if (looks.some(isBroken)) return undefined;
  if (left > 0) return 'a limit kept links to other sites from being asked';
  const open = looks.filter(({ goneSinceMs }) => goneSinceMs !== null).length;
  return open > 0
    ? `addresses of other sites failed a first look (${open}); a second one, at least six hours later, decides`
    : undefined;
}

function missingSearches({ searches, source }: Site, needsQueries: boolean): string | undefined {
  if (!source.searches.ok) return source.searches.failure;
  if (searches.clicks.size === 0) return 'the figures of Search Console are of other pages';
  return needsQueries && searches.queries.size === 0 ? 'the figures of Search Console name no queries' : undefined;
}

function tooFewPages(site: Site, sample: SiteSample | undefined): string | undefined {
  if (!sample || site.pages.size === 0 || sample.sizes(site).some((size) => size >= sample.least)) return undefined;
  return sample.norm === 'template'
    ? `too few pages: no template has ${sample.least} that can be compared`
    : `too few pages: fewer than ${sample.least} can be compared`;
}

function incomplete(ended: CrawlEnd, hasLimit: boolean): string {
  if (ended !== 'complete') return endWords[ended];
  return hasLimit ? 'a limit kept addresses from being asked' : 'more addresses were found than are kept';
}
