import { z } from 'zod';

import { listKeywords as endpoint, type TrackedKeyword } from '#shared/api/endpoints/keywords.ts';
import type { ToolRow } from '#shared/chat/tool-answer.ts';
import { writeRoute } from '#shared/kernel/dashboard-address.ts';
import { tag } from '#shared/keywords/keyword-fields.ts';

import { listKeywords } from '../keywords/list.ts';
import type { RequestContext } from '../context.ts';
import { defineTool } from './tool.ts';
import { limitInput, projectInput, requireProject } from './tool-inputs.ts';

/** Read of a project to be sorted; those beyond are said to be missing. */
const mostRead = 1_000;

const orders = {
  position: (row: TrackedKeyword) => row.rank?.position ?? Infinity,
  won: (row: TrackedKeyword) => -(row.changes.sevenDays ?? -Infinity),
  lost: (row: TrackedKeyword) => row.changes.sevenDays ?? Infinity,
  volume: (row: TrackedKeyword) => -(row.volume ?? -Infinity),
} as const satisfies Record<string, (row: TrackedKeyword) => number>;

export const tool = defineTool({
  name: 'list_keywords',
  title: 'Tracked keywords',
  description:
    'Tracked keywords of a project with the newest rank: position, the page that ranks, places won (positive) or lost since the last check, 7 and 30 days. A position of null is not found where status is not-found, and not known otherwise.',
  input: {
    project: projectInput,
    search: endpoint.query.shape.search.describe('Part of the keyword.'),
    tag: tag.optional(),
    sort: z.enum(['position', 'won', 'lost', 'volume']).default('position').describe('won and lost: within 7 days.'),
    limit: limitInput(20, 50),
  },
  like: endpoint,
  async run(context, { limit, project, search, sort, tag: tagged }) {
    const { domain, id, name } = await requireProject(context, project);
    const { isWhole, items } = await readTracked(context, id, { search, tag: tagged });
    const sorted = items.toSorted((a, b) => compare(orders[sort](a), orders[sort](b)));
    return {
      summary: {
        id: `project:${id}`,
        opens: writeRoute(domain, 'keywords'),
        values: { project: name, domain, tracked: items.length },
      },
      rows: sorted.slice(0, limit).map((keyword) => keywordRow(keyword, domain)),
      total: isWhole ? items.length : null,
      notes: isWhole ? [] : [`Only the ${mostRead} newest keywords were read.`],
    };
  },
});

/** At most `mostRead`, the newest. */
export async function readTracked(
  context: RequestContext,
  projectId: string,
  filter: { readonly search?: string | undefined; readonly tag?: string | undefined } = {},
): Promise<{ readonly items: readonly TrackedKeyword[]; readonly isWhole: boolean }> {
  const { items, nextCursor } = await listKeywords(context, projectId, { ...filter, archived: 'no', limit: mostRead });
  return { items, isWhole: nextCursor === null };
}

/** A keyword with its newest rank. */
function keywordRow(keyword: TrackedKeyword, domain: string): ToolRow {
  const { best, changes, country, device, engine, rank, tags, volume } = keyword;
  return {
    ...keywordPlace(keyword, domain),
    values: {
      keyword: keyword.keyword,
      engine,
      device,
      country,
      tags: tags.join(', '),
      volume,
      status: rank?.status ?? 'not-checked',
      position: rank?.position ?? null,
      depth: rank?.depth ?? null,
      url: rank?.url ?? null,
      checkedAt: rank?.checkedAt ?? null,
      change: changes.last,
      changeWeek: changes.sevenDays,
      changeMonth: changes.thirtyDays,
      best: best?.position ?? null,
      bestDay: best?.day ?? null,
    },
  };
}

/** Id and address of what is said of a keyword. */
export function keywordPlace({ id }: { readonly id: string }, domain: string): Pick<ToolRow, 'id' | 'opens'> {
  return { id: `keyword:${id}`, opens: writeRoute(domain, 'keywords', [id]) };
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
