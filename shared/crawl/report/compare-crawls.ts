import type { ChangedPage, CrawlComparison, GoneReason, IssueName } from './crawl-comparison.ts';
import type { CrawlReport, ReportedIssue, ReportedUrl } from './crawl-report.ts';
import { isPage } from './is-page.ts';
import { issueVerdicts } from './issue-verdict.ts';
import { type AddressKnowledge, knownAddresses } from './known-addresses.ts';
import { sawWholeSite } from './saw-whole-site.ts';

/**
 * Compares a crawl with the one before. A page is its final address; a finding its check and group. What one of the two did
 * not ask is never called gone, fixed or new.
 */
export function compareCrawls(before: CrawlReport, after: CrawlReport): CrawlComparison {
  const pagesBefore = pagesOf(before);
  const pagesAfter = pagesOf(after);
  const urlsAfter = new Map(after.urls.map((known) => [known.url, known]));
  const knownBefore = knownAddresses(before, after);
  const knownAfter = knownAddresses(after, before);
  const wasAsked = (url: string): boolean => knownBefore(url) === 'answered' || knownBefore(url) === 'absent';
  const fresh = [...pagesAfter.keys()].filter((url) => !pagesBefore.has(url));
  const lost = [...pagesBefore.keys()]
    .filter((url) => !pagesAfter.has(url))
    .map((url) => ({ url, reason: reasonOf(urlsAfter.get(url), knownAfter(url)) }));
  const old = Map.groupBy(before.issues, issueVerdicts(before, after, 'every'));
  const now = Map.groupBy(after.issues, issueVerdicts(after, before, 'some'));
  return {
    before: before.startedAt,
    caveats: caveatsOf(before, after),
    added: fresh.filter(wasAsked),
    notAskedBefore: fresh.filter((url) => !wasAsked(url)),
    gone: lost.flatMap(({ reason, url }) => (reason === undefined ? [] : [{ url, reason }])),
    notAsked: lost.flatMap(({ reason, url }) => (reason === undefined ? [url] : [])),
    changed: [...pagesAfter].flatMap(([url, page]) => {
      const was = pagesBefore.get(url);
      const changes = was ? changesOf(was, page) : [];
      return changes.length > 0 ? [{ url, changes }] : [];
    }),
    newIssues: shortOf(now.get('not found')),
    notJudgedBefore: shortOf(now.get('not checked')),
    fixedIssues: shortOf(old.get('not found')),
    stillIssues: old.get('found')?.length ?? 0,
    notJudged: shortOf(old.get('not checked')),
  };
}

function pagesOf({ urls }: CrawlReport): ReadonlyMap<string, ReportedUrl> {
  return new Map(urls.filter(isPage).map((page) => [page.url, page]));
}

function shortOf(issues: readonly ReportedIssue[] = []): readonly IssueName[] {
  return issues.map(({ check, count, group }) => ({ check, group, count }));
}

function caveatsOf(before: CrawlReport, after: CrawlReport): readonly string[] {
  const caveats: string[] = [];
  if (before.engine.version !== after.engine.version)
    caveats.push(`the engine was ${before.engine.version} and is ${after.engine.version}`);
  if (before.scope !== after.scope) caveats.push(`the scope was ${before.scope} and is ${after.scope}`);
  if (before.start !== after.start) caveats.push(`the start was ${before.start}`);
  const [then, now] = [faultOf(before), faultOf(after)];
  if (then !== undefined) caveats.push(`the crawl before ${then}`);
  if (now !== undefined) caveats.push(`this crawl ${now}`);
  return caveats;
}

/** Why a crawl has not seen all of a site; undefined where it has. */
function faultOf(crawl: CrawlReport): string | undefined {
  if (sawWholeSite(crawl)) return undefined;
  if (crawl.isList === true) return 'asked a list of addresses';
  return crawl.startFailure === undefined ? 'was not complete' : `failed at its start: it ${crawl.startFailure}`;
}

/** Why a page is gone; undefined where that was not asked. */
function reasonOf(known: ReportedUrl | undefined, knowledge: AddressKnowledge): GoneReason | undefined {
  if (!known) return knowledge === 'absent' ? 'not linked any more' : undefined;
  switch (known.outcome) {
    case 'redirect':
      return 'redirected';
    case 'blocked':
      return 'blocked';
    case 'not-html':
    case 'too-large':
      return 'no page any more';
    case 'fetched':
    case 'not-modified':
    case 'unreachable':
      return known.status === 404 || known.status === 410 ? 'not found' : 'error';
    case 'disallowed':
    case 'excluded':
    case 'out-of-scope':
    case 'over-limit':
    case 'trap':
    case 'pending':
      return undefined;
  }
}

const comparedFields = ['title', 'description', 'h1', 'canonical', 'lang', 'isIndexable', 'depth', 'textHash'] as const;

function changesOf(before: ReportedUrl, after: ReportedUrl): ChangedPage['changes'] {
  const isMeasured = before.wordCount !== undefined && after.wordCount !== undefined;
  const changes = comparedFields.flatMap((field) => {
    if (field === 'textHash' && !isMeasured) return [];
    const [a, b] = [textOf(before[field]), textOf(after[field])];
    return a === b ? [] : [{ field, before: a, after: b }];
  });
  const [words, now] = [before.wordCount ?? 0, after.wordCount ?? 0];
  const hasOtherLength = isMeasured && Math.abs(now - words) > 0.2 * Math.max(1, words);
  return hasOtherLength ? [...changes, { field: 'wordCount', before: String(words), after: String(now) }] : changes;
}

function textOf(value: string | number | boolean | null | undefined): string {
  return value === undefined || value === null ? '' : String(value);
}
