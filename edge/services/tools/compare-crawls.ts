import { readCrawlReport as endpoint } from '#shared/api/endpoints/crawl-results.ts';
import type { ToolRow } from '#shared/chat/tool-answer.ts';
import { compareCrawls } from '#shared/crawl/report/compare-crawls.ts';
import type { CrawlComparison, IssueName } from '#shared/crawl/report/crawl-comparison.ts';
import type { CrawlReport } from '#shared/crawl/report/crawl-report.ts';
import { readCrawlReport as readReport } from '#shared/crawl/report/read-crawl-report.ts';
import { AppError } from '#shared/kernel/app-error.ts';

import type { RequestContext } from '../context.ts';
import { listCrawls } from '../crawls/list.ts';
import { readCrawl, readCrawlResult } from '../crawls/read.ts';
import { crawlPlace } from './list-crawls.ts';
import { defineTool } from './tool.ts';
import { idInput, limitInput, requireId } from './tool-inputs.ts';

/** Searched for the crawl before. */
const mostBefore = 50;
/** Two reports are held at once in the memory of one Worker. */
const mostChars = 12_000_000;

export const tool = defineTool({
  name: 'compare_crawls',
  title: 'Two crawls compared',
  description:
    'What became of pages and findings between a crawl and the one before of the same site: findings that are new, fixed, or not judged again; pages added, gone, changed. What one of the two did not ask is never called gone, fixed or new.',
  input: {
    crawl: idInput('crawl', 'list_crawls'),
    before: idInput('crawl', 'list_crawls')
      .optional()
      .describe('The earlier one; the one before of the same start where left out.'),
    limit: limitInput(30, 50),
  },
  like: endpoint,
  async run(context, { before, crawl: named, limit }) {
    const id = requireId('crawl', named);
    const crawl = await readCrawl(context, id);
    const beforeId = before === undefined ? await findBefore(context, crawl) : requireId('crawl', before);
    // One after the other: both texts at once are twice the memory.
    const earlier = await loadReport(context, beforeId);
    const comparison = compareCrawls(earlier, await loadReport(context, id));
    const rows = rowsOf(comparison, id);
    const { added, changed, fixedIssues, gone, newIssues, stillIssues } = comparison;
    return {
      summary: {
        id: `comparison:${beforeId}:${id}`,
        opens: crawlPlace(id, 'comparison'),
        values: {
          url: crawl.options.start,
          dayBefore: comparison.before.slice(0, 10),
          day: crawl.createdAt.slice(0, 10),
          won: fixedIssues.length,
          lost: newIssues.length,
          same: stillIssues,
        },
      },
      rows: rows.slice(0, limit),
      total: rows.length,
      notes: [
        ...comparison.caveats.map((caveat) => `They cannot be compared in all: ${caveat}.`),
        'won: groups of findings fixed; lost: new ones; same: still there.',
        `Pages: ${added.length} added, ${gone.length} gone, ${changed.length} changed.`,
      ],
    };
  },
});

async function findBefore(
  context: RequestContext,
  crawl: {
    readonly id: string;
    readonly projectId: string;
    readonly createdAt: string;
    readonly options: { readonly start: string };
  },
): Promise<string> {
  const { items } = await listCrawls(context, crawl.projectId, { limit: mostBefore });
  const found = items.find(
    ({ createdAt, id, isList, options, status }) =>
      id !== crawl.id &&
      status === 'ended' &&
      !isList &&
      createdAt < crawl.createdAt &&
      options.start === crawl.options.start,
  );
  if (found) return found.id;
  throw new AppError('not_found', { message: 'There is no crawl before this one with the same start.' });
}

async function loadReport(context: RequestContext, id: string): Promise<CrawlReport> {
  let text = '';
  for await (const piece of await readCrawlResult(context, id, 'report')) {
    text += piece;
    if (text.length > mostChars) {
      throw new AppError('unavailable', {
        message: 'The report is too large to be compared here. The dashboard compares it.',
      });
    }
  }
  const report = readReport(text);
  if (!report) throw new AppError('not_found', { message: 'The report of this crawl cannot be read.' });
  return report;
}

function rowsOf(comparison: CrawlComparison, id: string): ToolRow[] {
  const opens = crawlPlace(id, 'comparison');
  const issues = (what: string, names: readonly IssueName[]): ToolRow[] =>
    names.map(({ check, count, group }) => ({
      id: `${what}:${id}:${check}:${group}`.slice(0, 300),
      opens,
      values: { what, rule: check, group, places: count },
    }));
  const pages = (what: string, urls: readonly string[]): ToolRow[] =>
    urls.map((url) => ({ id: `${what}:${id}:${url}`.slice(0, 300), opens, values: { what, url } }));
  return [
    ...issues('new-finding', comparison.newIssues),
    ...issues('fixed-finding', comparison.fixedIssues),
    ...issues('not-judged-again', comparison.notJudged),
    ...pages('page-added', comparison.added),
    ...comparison.gone.map(({ reason, url }) => ({
      id: `page-gone:${id}:${url}`.slice(0, 300),
      opens,
      values: { what: 'page-gone', url, status: reason },
    })),
    ...comparison.changed.map(({ changes, url }) => ({
      id: `page-changed:${id}:${url}`.slice(0, 300),
      opens,
      values: { what: 'page-changed', url, text: changes.map(({ field }) => field).join(', ') },
    })),
  ];
}
