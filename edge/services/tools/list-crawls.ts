import { type Crawl, listAllCrawls as endpoint } from '#shared/api/endpoints/crawls.ts';
import type { ToolRow } from '#shared/chat/tool-answer.ts';
import { writeRoute } from '#shared/kernel/dashboard-address.ts';

import { listAllCrawls, listCrawls } from '../crawls/list.ts';
import { defineTool } from './tool.ts';
import { limitInput, projectInput, requireProject } from './tool-inputs.ts';

export const tool = defineTool({
  name: 'list_crawls',
  title: 'Crawls',
  description:
    'Crawls that the backend made, newest first: pages, findings by severity, whether the whole site was asked. Crawls of a browser stay in that browser.',
  input: { project: projectInput.optional(), limit: limitInput(10, 50) },
  like: endpoint,
  async run(context, { limit, project }) {
    const found = project === undefined ? undefined : await requireProject(context, project);
    const { items, nextCursor } = found
      ? await listCrawls(context, found.id, { limit })
      : await listAllCrawls(context, { limit });
    return {
      summary: {
        id: found ? `crawls:${found.id}` : 'crawls',
        opens: writeRoute(found?.domain, 'crawls'),
        values: found ? { project: found.name, domain: found.domain } : {},
      },
      rows: items.map(crawlRow),
      total: nextCursor === null ? items.length : null,
      notes: ['Crawls that a browser made stay in that browser, and are not among these.'],
    };
  },
});

/** A crawl with its counts. */
export function crawlRow(crawl: Crawl): ToolRow {
  const { createdAt, ended, errors, id, isComplete, notices, options, pages, progress, status, warnings } = crawl;
  return {
    id: `crawl:${id}`,
    opens: crawlPlace(id),
    values: {
      url: options.start,
      checkedAt: createdAt,
      status: ended ?? status,
      isComplete: status === 'ended' ? isComplete : null,
      pages: progress?.pages ?? pages,
      errors,
      warnings,
      notices,
    },
  };
}

/** All sites have their crawls in one list. */
export function crawlPlace(id: string, ...part: readonly string[]): string {
  return writeRoute(undefined, 'crawls', [id, ...part]);
}
