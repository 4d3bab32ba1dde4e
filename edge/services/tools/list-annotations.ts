import { listAnnotations as endpoint } from '#shared/api/endpoints/annotations.ts';
import { writeRoute } from '#shared/kernel/dashboard-address.ts';

import { listAnnotations } from '../annotations/list.ts';
import { defineTool } from './tool.ts';
import { limitInput, projectInput, requireProject } from './tool-inputs.ts';

export const tool = defineTool({
  name: 'list_annotations',
  title: 'Annotations',
  description:
    'Notes of the users on days of a project, newest first: what they did or saw. A note near a change is not its reason.',
  input: { project: projectInput, limit: limitInput(30, 50) },
  like: endpoint,
  async run(context, { limit, project }) {
    const { domain, id, name } = await requireProject(context, project);
    const { items } = await listAnnotations(context, id);
    const opens = writeRoute(domain, 'annotations');
    return {
      summary: { id: `annotations:${id}`, opens, values: { project: name, domain } },
      rows: items
        .toReversed()
        .slice(0, limit)
        .map((each) => ({ id: `annotation:${each.id}`, opens, values: { day: each.day, text: each.text } })),
      total: items.length,
      notes: [],
    };
  },
});
