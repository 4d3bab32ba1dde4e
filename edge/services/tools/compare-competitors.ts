import { readDashboard as endpoint } from '#shared/api/endpoints/dashboards.ts';
import { writeRoute } from '#shared/kernel/dashboard-address.ts';

import { readDashboard } from '../dashboards/read.ts';
import { defineTool } from './tool.ts';
import { projectInput, requireProject } from './tool-inputs.ts';

export const tool = defineTool({
  name: 'compare_competitors',
  title: 'Share of voice',
  description:
    'How the clicks that the ranks of a project and of its competitors would bring divide between them, in percent of all of them.',
  input: { project: projectInput },
  like: endpoint,
  async run(context, { project }) {
    const { domain, id, name } = await requireProject(context, project);
    const { dashboard } = await readDashboard(context, id, 1);
    const { ctrModel, now } = dashboard;
    const opens = writeRoute(domain, 'competitors');
    const { voice } = now;
    const shares = voice ? Object.entries(voice.competitors).toSorted(([, a], [, b]) => b - a) : [];
    return {
      summary: {
        id: `voice:${id}`,
        opens,
        values: {
          project: name,
          domain,
          share: voice?.own ?? null,
          compared: voice?.compared ?? 0,
          tracked: now.tracked,
        },
      },
      rows: shares.map(([competitor, share]) => ({
        id: `voice:${id}:${competitor}`,
        opens,
        values: { competitor, share },
      })),
      total: shares.length,
      notes: voice
        ? [`By the click-through model "${ctrModel.name}", each keyword weighed by ${voice.weightedBy}.`]
        : ['Nothing is known: no check looked for a competitor, or none of them stands where anybody clicks.'],
    };
  },
});
