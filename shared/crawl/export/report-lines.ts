import type { Severity } from '#shared/audit/rule.ts';
import type { Locale } from '#shared/kernel/locale.ts';

import type { SitePlace } from '../checks/check.ts';
import { crawlOutcomes } from '../outcome.ts';
import { detailWords } from '../outcome-words.ts';
import type { CrawlReport } from '../report/crawl-report.ts';
import { isPage } from '../report/is-page.ts';
import type { SayCrawl, SayPhrase } from './say-crawl.ts';
import { sayEnd } from './say-end.ts';
import { sayOutcome } from './say-outcome.ts';

/** How far the crawl came, in sentences. */
export function endLine(report: CrawlReport, say: SayCrawl): string {
  const { counts, forgotten, isList = false } = report;
  const { excluded = 0, trap = 0 } = counts;
  return [
    sayEnd({ ...report, pages: pageCount(report) }, isList, say),
    ...(excluded > 0 ? [say('crawl.end.excluded', { count: excluded })] : []),
    ...(trap > 0 ? [say('crawl.end.traps', { count: trap })] : []),
    ...(forgotten > 0 ? [say('crawl.end.forgotten', { count: forgotten })] : []),
  ].join(' ');
}

/** Host of the start; of a list, of its first address. */
export function hostOf({ start }: CrawlReport): string {
  return URL.canParse(start) ? new URL(start).host : start;
}

/** "The start failed: it answers 404."; undefined where it led to a page. */
export function startLine({ startFailure }: CrawlReport, say: SayCrawl, phrase: SayPhrase): string | undefined {
  return startFailure === undefined ? undefined : say('crawl.start.failed', { reason: phrase(startFailure) });
}

/** Where there are no findings: whether anything was judged at all. */
export function nothingLine(report: CrawlReport, say: SayCrawl): string {
  return say(pageCount(report) === 0 ? 'crawl.issues.noPage' : 'crawl.issues.none');
}

/** "3 errors, 12 warnings, 40 notices": findings by severity. */
export function severityLine({ issues }: Pick<CrawlReport, 'issues'>, say: SayCrawl): string {
  const countOf = (wanted: Severity): number => issues.filter(({ severity }) => severity === wanted).length;
  return say('crawl.issues.severities', {
    errors: countOf('error'),
    warnings: countOf('warning'),
    notices: countOf('notice'),
  });
}

export function pageCount({ urls }: CrawlReport): number {
  return urls.filter(isPage).length;
}

/** "41 answered, 1 not HTML, 168 out of scope": what became of every known address. */
export function countsLine({ counts, isList = false }: CrawlReport, say: SayCrawl): string {
  return crawlOutcomes
    .flatMap((outcome) => (counts[outcome] ? [`${counts[outcome]} ${sayOutcome(outcome, isList, say)}`] : []))
    .join(', ');
}

/** Pages that no followed link leads to: with the counts of `depths` they are all pages. */
export function unlinkedCount(report: CrawlReport): number {
  return pageCount(report) - report.depths.reduce((sum, count) => sum + count, 0);
}

/** Why addresses were not asked, with how many: "12 kept back by a limit (depth), 3 left out (nofollow)". */
export function reasonsLine({ isList = false, urls }: CrawlReport, say: SayCrawl, phrase: SayPhrase): string {
  const reasons = urls.flatMap(({ detail, outcome }) => {
    if (detail === undefined || outcome === 'fetched') return [];
    const said = sayOutcome(outcome, isList, say);
    return isList && detail === 'depth' ? [said] : [`${said} (${phrase(detailWords(detail))})`];
  });
  return [...Map.groupBy(reasons, (reason) => reason)].map(([reason, same]) => `${same.length} ${reason}`).join(', ');
}

/** Date and time for people, UTC, and how long it took. */
export function timeLine({ endedAt, startedAt }: CrawlReport, locale: Locale): string {
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }).format(
    new Date(startedAt),
  );
  const seconds = Math.round((Date.parse(endedAt) - Date.parse(startedAt)) / 1_000);
  return `${date} UTC, ${seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} min`}`;
}

/** A place in one line: the page, what is said of it, and where the element leads. */
export function placeLine({ part, target, text, url, value }: SitePlace): string {
  const shown = [value, text && `“${text}”`, part && part !== 'none' && part !== 'main' ? `in ${part}` : '']
    .filter(Boolean)
    .join(', ');
  const arrow = target !== undefined && target !== url ? ` → ${target}` : '';
  return `${url}${arrow}${shown ? ` (${shown})` : ''}`.replace(/\s+/g, ' ');
}
