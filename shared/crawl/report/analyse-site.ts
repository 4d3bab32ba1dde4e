import { engineVersion } from '#shared/audit/engine-version.ts';
import { severityOrder } from '#shared/audit/report/report-sections.ts';

import { runChecks } from '../checks/run-checks.ts';
import type { ExternalLinks } from '../external/external-links.ts';
import { type CrawlOutcome, crawlOutcomes } from '../outcome.ts';
import { readableScore } from '../site/link-scores.ts';
import { Site } from '../site/site.ts';
import type { SiteSource } from '../site/site-source.ts';
import type { CrawlReport, ReportedIssue, ReportedUrl } from './crawl-report.ts';
import { countInlinks } from './count-inlinks.ts';
import type { FindingCounts } from './finding-counts.ts';
import { pageIssues } from './page-issues.ts';
import { startFailure } from './start-failure.ts';

/** Judges a crawl as it was stored: nothing is fetched, so the same crawl can be judged again by newer checks. */
export function analyseSite(source: SiteSource): CrawlReport {
  const site = new Site(source);
  const { counts, issues, notChecked, passed } = runChecks(site);
  counts.addPages(site);
  const isUnaudited = source.settings.skipsAudit === true;
  const { isCut, pairs } = isUnaudited ? { isCut: false, pairs: [] } : site.nearDuplicates('body');
  const failure = startFailure(site);
  const urlOf = (id: number): string => source.urls[id]?.url ?? '';
  return {
    start: source.settings.start,
    scope: source.settings.scope,
    ...(source.settings.list && { isList: true }),
    ...(isUnaudited && { isUnaudited }),
    engine: { name: 'sightline', version: engineVersion },
    startedAt: source.startedAt,
    endedAt: source.endedAt,
    ended: source.ended,
    ...(failure !== undefined && { startFailure: failure }),
    isComplete: source.isComplete && failure === undefined,
    counts: countOutcomes(source),
    forgotten: source.forgotten,
    depths: countDepths(site),
    urls: reportedUrls(site, counts),
    issues: sorted([...issues, ...pageIssues(site)]),
    hasMoreNearDuplicates: isCut,
    nearDuplicates: pairs.map(({ a, b, similarity }) => ({
      a: urlOf(a),
      b: urlOf(b),
      similarity: Math.round(similarity * 1e4) / 1e4,
    })),
    notChecked,
    passed,
    ...(source.externals && { externals: reportedExternals(source.externals) }),
  };
}

function reportedExternals({ left, looks }: ExternalLinks): NonNullable<CrawlReport['externals']> {
  const others = looks.filter(({ verdict }) => verdict !== 'found');
  return { found: looks.length - others.length, left, looks: others };
}

function countOutcomes({ urls }: SiteSource): CrawlReport['counts'] {
  const counts: Partial<Record<CrawlOutcome, number>> = {};
  for (const outcome of crawlOutcomes) {
    const count = urls.filter((known) => known.outcome === outcome).length;
    if (count > 0) counts[outcome] = count;
  }
  return counts;
}

function countDepths({ pages }: Site): readonly number[] {
  const counts: number[] = [];
  for (const { depth } of pages.values()) if (depth >= 0) counts[depth] = (counts[depth] ?? 0) + 1;
  return Array.from(counts, (count) => count ?? 0);
}

function reportedUrls(site: Site, counts: FindingCounts): readonly ReportedUrl[] {
  const inlinks = countInlinks(site);
  const highest = maxOf(site.scores.values());
  const isAudited = site.source.settings.skipsAudit !== true;
  return site.source.urls.map((known): ReportedUrl => {
    const { detail, id, isInSitemap, outcome, redirectsTo, status, type, url } = known;
    const page = site.pages.get(id);
    const depth = site.depths[id] ?? -1;
    const target = site.source.urls[redirectsTo]?.url;
    const none = page && { error: 0, warning: 0, notice: 0 };
    const findings = isAudited ? (counts.of(url) ?? none) : undefined;
    return {
      url,
      outcome,
      ...(detail !== '' && { detail }),
      ...(status > 0 && { status: outcome === 'not-modified' ? 200 : status }),
      ...(type !== '' && { type }),
      depth: depth === -1 ? null : depth,
      ...(target !== undefined && { redirectsTo: target }),
      inlinks: inlinks[id] ?? 0,
      ...(isInSitemap && { isInSitemap }),
      ...(findings && { findings }),
      ...(page && {
        ...(page.title !== null && { title: page.title }),
        ...(page.description !== null && { description: page.description }),
        ...(page.h1 !== null && { h1: page.h1 }),
        ...(page.canonical !== null && { canonical: page.canonical }),
        ...(page.lang !== null && { lang: page.lang }),
        isIndexable: page.isIndexable,
        ...(isAudited && { wordCount: page.wordCount, textHash: page.textHash }),
        linkScore: readableScore(site.scores.get(id) ?? 0, highest, site.pages.size),
        ...(page.score !== null && { score: page.score }),
        ...(page.scoredRules !== undefined && { scoredRules: page.scoredRules }),
        template: page.template,
      }),
    };
  });
}

function maxOf(values: Iterable<number>): number {
  let highest = 0;
  for (const value of values) highest = Math.max(highest, value);
  return highest;
}

function sorted(issues: readonly ReportedIssue[]): readonly ReportedIssue[] {
  return issues.toSorted(
    (a, b) =>
      severityOrder.indexOf(a.severity) - severityOrder.indexOf(b.severity) ||
      Number(b.check.startsWith('site/')) - Number(a.check.startsWith('site/')) ||
      b.count - a.count ||
      (a.check + a.group < b.check + b.group ? -1 : 1),
  );
}
