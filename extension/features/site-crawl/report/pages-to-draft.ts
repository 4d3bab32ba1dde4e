import type { IssueGroup } from '#shared/crawl/export/issue-groups.ts';
import type { CrawlReport } from '#shared/crawl/report/crawl-report.ts';
import { pagesWithFinding } from '#extension/platform/storage/crawl-store.ts';

export interface PagesToDraft {
  readonly urls: readonly string[];
  /** With the finding, but kept out of the index, or no page any more: they want another fix. */
  readonly leftOut: number;
  /** With the finding, but named neither by the report nor by the pages that this browser keeps. */
  readonly unnamed: number;
}

/** The pages of a group of findings for which a draft makes sense: those that can be in the index. */
export async function pagesToDraft(crawl: string, report: CrawlReport, group: IssueGroup): Promise<PagesToDraft> {
  const named = new Set(group.issues.flatMap(({ places }) => places.map(({ url }) => url)));
  const isWhole = group.issues.every(({ count, places }) => new Set(places.map(({ url }) => url)).size >= count);
  if (!isWhole)
    for (const id of await pagesWithFinding(crawl, group.check)) {
      const url = report.urls[id]?.url;
      if (url !== undefined) named.add(url);
    }
  const known = report.urls.filter(({ url }) => named.has(url));
  const urls = known
    .filter(({ isIndexable, status = 200 }) => isIndexable === true && (status === 200 || status === 0))
    .map(({ url }) => url);
  return { urls, leftOut: named.size - urls.length, unnamed: isWhole ? 0 : Math.max(0, group.count - named.size) };
}
