import { z } from 'zod';

import { readDashboard as endpoint } from '#shared/api/endpoints/dashboards.ts';
import type { ToolRow } from '#shared/chat/tool-answer.ts';
import { writeRoute } from '#shared/kernel/dashboard-address.ts';

import { readDashboard } from '../dashboards/read.ts';
import { defineTool } from './tool.ts';
import { limitInput, projectInput, requireProject } from './tool-inputs.ts';

export const tool = defineTool({
  name: 'read_visibility',
  title: 'Visibility',
  description:
    'Figures of a project over all its tracked keywords: visibility (0 to 100), average position, keywords in the first 3 and 10, estimated visits a month; now, and for each day on which something was checked, newest first.',
  input: { project: projectInput, days: z.int().min(1).max(730).default(90), limit: limitInput(30, 90) },
  like: endpoint,
  async run(context, { days, limit, project }) {
    const { domain, id, name } = await requireProject(context, project);
    const { dashboard } = await readDashboard(context, id, days);
    const opens = writeRoute(domain, 'keywords');
    return {
      summary: {
        id: `project:${id}`,
        opens,
        values: { project: name, domain, ...figuresOf(dashboard.now), tracked: dashboard.now.tracked },
      },
      rows: dashboard.days
        .toReversed()
        .slice(0, limit)
        .map(({ day, ...figures }) => ({
          id: `visibility:${id}:${day}`,
          opens,
          values: { day, ...figuresOf(figures) },
        })),
      total: dashboard.days.length,
      notes: [
        `Visibility and visits by the click-through model "${dashboard.ctrModel.name}": an estimate, not a count.`,
      ],
    };
  },
});

type Figures = Pick<
  Awaited<ReturnType<typeof readDashboard>>['dashboard']['now'],
  'averagePosition' | 'distribution' | 'estimatedVisits' | 'known' | 'visibility'
>;

function figuresOf({ averagePosition, distribution, estimatedVisits, known, visibility }: Figures): ToolRow['values'] {
  const { top10, top3 } = distribution;
  return { known, visibility, averagePosition, estimatedVisits, topThree: top3, topTen: top3 + top10 };
}
