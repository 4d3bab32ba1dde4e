import type { ChangedPage, CrawlComparison, GoneReason, IssueName } from './crawl-comparison.ts';
import type { CrawlReport, ReportedIssue, ReportedUrl } from './crawl-report.ts';

/** Compares a crawl with the one before. A page is its final address; a finding its check and group. */
export function compareCrawls(before: CrawlReport, after: CrawlReport): CrawlComparison {
  const pagesBefore = pagesOf(before);
  const pagesAfter = pagesOf(after);
  const urlsAfter = new Map(after.urls.map((known) => [known.url, known]));
  const issuesBefore = new Map(before.issues.map((issue) => [nameOf(issue), issue]));
  const issuesAfter = new Map(after.issues.map((issue) => [nameOf(issue), issue]));
  const notChecked = new Set(after.notChecked.map(({ check }) => check));
  const lost = [...issuesBefore].filter(([name]) => !issuesAfter.has(name)).map(([, issue]) => issue);
  return {
    before: before.startedAt,
    caveats: caveatsOf(before, after),
    added: [...pagesAfter.keys()].filter((url) => !pagesBefore.has(url)),
    gone: [...pagesBefore.keys()].flatMap((url) =>
      pagesAfter.has(url) ? [] : [{ url, reason: reasonOf(urlsAfter.get(url), after) }],
    ),
    changed: [...pagesAfter].flatMap(([url, page]) => {
      const old = pagesBefore.get(url);
      const changes = old ? changesOf(old, page) : [];
      return changes.length > 0 ? [{ url, changes }] : [];
    }),
    newIssues: [...issuesAfter].filter(([name]) => !issuesBefore.has(name)).map(([, issue]) => shortOf(issue)),
    fixedIssues: lost.filter(({ check }) => !notChecked.has(check)).map(shortOf),
    stillIssues: [...issuesAfter.keys()].filter((name) => issuesBefore.has(name)).length,
    notJudged: lost.filter(({ check }) => notChecked.has(check)).map(shortOf),
  };
}

function pagesOf({ urls }: CrawlReport): ReadonlyMap<string, ReportedUrl> {
  return new Map(urls.filter(({ wordCount }) => wordCount !== undefined).map((page) => [page.url, page]));
}

function nameOf({ check, group }: ReportedIssue): string {
  return `${check} ${group}`;
}

function shortOf({ check, count, group }: ReportedIssue): IssueName {
  return { check, group, count };
}

function caveatsOf(before: CrawlReport, after: CrawlReport): readonly string[] {
  const caveats: string[] = [];
  if (before.engine.version !== after.engine.version)
    caveats.push(`the engine was ${before.engine.version} and is ${after.engine.version}`);
  if (before.scope !== after.scope) caveats.push(`the scope was ${before.scope} and is ${after.scope}`);
  if (before.start !== after.start) caveats.push(`the start was ${before.start}`);
  if (!before.isComplete) caveats.push('the crawl before was not complete');
  if (!after.isComplete) caveats.push('this crawl is not complete');
  return caveats;
}

function reasonOf(known: ReportedUrl | undefined, after: CrawlReport): GoneReason {
  if (!known) return after.isComplete ? 'not linked any more' : 'not reached';
  if (known.outcome === 'redirect') return 'redirected';
  if (known.outcome === 'blocked' || known.outcome === 'disallowed') return 'blocked';
  if (known.status === 404 || known.status === 410) return 'not found';
  return known.outcome === 'fetched' || known.outcome === 'unreachable' ? 'error' : 'not reached';
}

const comparedFields = ['title', 'description', 'h1', 'canonical', 'lang', 'isIndexable', 'depth', 'textHash'] as const;

function changesOf(before: ReportedUrl, after: ReportedUrl): ChangedPage['changes'] {
  const changes = comparedFields.flatMap((field) => {
    const [a, b] = [textOf(before[field]), textOf(after[field])];
    return a === b ? [] : [{ field, before: a, after: b }];
  });
  const [words, now] = [before.wordCount ?? 0, after.wordCount ?? 0];
  const hasOtherLength = Math.abs(now - words) > 0.2 * Math.max(1, words);
  return hasOtherLength ? [...changes, { field: 'wordCount', before: String(words), after: String(now) }] : changes;
}

function textOf(value: string | number | boolean | null | undefined): string {
  return value === undefined || value === null ? '' : String(value);
}
