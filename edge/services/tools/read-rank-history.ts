import { readKeywordHistory as endpoint } from '#shared/api/endpoints/keywords.ts';
import { AppError } from '#shared/kernel/app-error.ts';

import { findProject } from '../../repositories/projects.ts';
import { readKeywordHistory } from '../keywords/history.ts';
import { readKeyword } from '../keywords/read.ts';
import { keywordPlace } from './list-keywords.ts';
import { defineTool } from './tool.ts';
import { dayInput, idInput, limitInput, requireId, requireOrder } from './tool-inputs.ts';

export const tool = defineTool({
  name: 'read_rank_history',
  title: 'Rank history',
  description:
    'Every check of one keyword, newest first: position, page, source. Days without a check have no row: nothing is known of them.',
  input: {
    keyword: idInput('keyword', 'list_keywords'),
    from: dayInput.optional(),
    to: dayInput.optional(),
    limit: limitInput(30, 60),
  },
  like: endpoint,
  async run(context, { from, keyword: named, limit, to }) {
    const id = requireId('keyword', named);
    if (from !== undefined && to !== undefined) requireOrder(from, to);
    const keyword = await readKeyword(context, id);
    const project = await findProject(context.workspaceId, context.store.db, keyword.projectId);
    if (!project) throw new AppError('not_found');
    const { points } = await readKeywordHistory(context, id, { from, to });
    const place = keywordPlace(keyword, project.domain);
    const found = points.map(({ position }) => position).filter((position) => position !== null);
    return {
      summary: {
        ...place,
        values: {
          keyword: keyword.keyword,
          domain: project.domain,
          engine: keyword.engine,
          device: keyword.device,
          from: points[0]?.day ?? from ?? null,
          to: points.at(-1)?.day ?? to ?? null,
          best: found.length > 0 ? Math.min(...found) : null,
        },
      },
      rows: points
        .toReversed()
        .slice(0, limit)
        .map(({ checkedAt, day, depth, position, source, status, url }) => ({
          id: `rank:${id}:${checkedAt}:${source}`,
          opens: place.opens,
          values: { day, status, position, depth, url, source },
        })),
      total: points.length,
      notes: [],
    };
  },
});
