import { z } from 'zod';

import { readSearchConsole as daysEndpoint } from '#shared/api/endpoints/search-console.ts';
import type { ToolRow } from '#shared/chat/tool-answer.ts';
import { writeRoute } from '#shared/kernel/dashboard-address.ts';
import { addFigures } from '#shared/search-console/search-figures.ts';

import { readSearchConsole } from '../search-console/read.ts';
import { defineTool } from './tool.ts';
import { dayInput, limitInput, projectInput, requireOrder, requireProject } from './tool-inputs.ts';

export const tool = defineTool({
  name: 'read_searches',
  title: 'Search Console by day',
  description:
    'What Search Console counted for a whole site: clicks, impressions, click rate and average position, together for the days asked for and by day, newest first. Ask twice to compare two spans. Its positions are averages, and no ranks.',
  input: { project: projectInput, from: dayInput, to: dayInput, limit: limitInput(28, 60) },
  like: daysEndpoint,
  async run(context, { from, limit, project, to }) {
    requireOrder(from, to);
    const { domain, id, name } = await requireProject(context, project);
    const { days, link } = await readSearchConsole(context, id);
    const opens = writeRoute(domain, 'searches');
    const chosen = days.filter(({ day }) => day >= from && day <= to);
    const sum = addFigures(chosen);
    const missing = link.state === 'off' ? ['Search Console is not connected to this project.'] : [];
    return {
      summary: {
        id: `searches:${id}:${from}:${to}`,
        opens,
        values: { project: name, domain, from, to, days: chosen.length, ...(sum ? searchValues(sum) : {}) },
      },
      rows: chosen
        .toReversed()
        .slice(0, limit)
        .map(({ day, ...figures }) => ({
          id: `searches:${id}:${day}`,
          opens,
          values: { day, ...searchValues(figures) },
        })),
      total: chosen.length,
      notes: [
        ...missing,
        ...(link.importedUntil === null ? [] : [`Read up to ${link.importedUntil}; later days are not there yet.`]),
        'Days without impressions have no row.',
      ],
    };
  },
});

/** Clicks, impressions, click rate in percent and average position. */
export function searchValues(figures: {
  readonly clicks: number;
  readonly impressions: number;
  readonly position: number;
}): ToolRow['values'] {
  const { clicks, impressions, position } = figures;
  return {
    clicks,
    impressions,
    clickRate: impressions === 0 ? null : rounded((100 * clicks) / impressions),
    averagePosition: rounded(position),
  };
}

/** To two decimals: what is shown and what is cited are then the same. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

export const searchKinds = z.enum(['queries', 'pages', 'striking', 'overlapping']);
