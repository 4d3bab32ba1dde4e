import { listProjects as endpoint } from '#shared/api/endpoints/projects.ts';
import { writeRoute } from '#shared/kernel/dashboard-address.ts';

import { listProjects } from '../projects/list.ts';
import { defineTool } from './tool.ts';

const most = 100;

export const tool = defineTool({
  name: 'list_projects',
  title: 'Projects',
  description:
    'The sites that this workspace looks after, with the competitors they are compared with. Ask this first.',
  input: {},
  like: endpoint,
  async run(context) {
    const { items, nextCursor } = await listProjects(context, { limit: most });
    return {
      summary: { id: 'projects', opens: writeRoute(undefined, 'keywords'), values: {} },
      rows: items.map(({ competitors, domain, id, name }) => ({
        id: `project:${id}`,
        opens: writeRoute(domain, 'keywords'),
        values: { project: name, domain, competitors: competitors.join(', ') },
      })),
      total: nextCursor === null ? items.length : null,
      notes: [],
    };
  },
});
