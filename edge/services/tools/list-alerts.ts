import { listAlertEvents as endpoint } from '#shared/api/endpoints/alerts.ts';
import { describeAlert } from '#shared/alerts/describe-alert.ts';
import { writeRoute } from '#shared/kernel/dashboard-address.ts';
import { english } from '#shared/kernel/translation.ts';

import { listProjectRows } from '../../repositories/projects.ts';
import { listAlertEvents } from '../alerts/list-events.ts';
import { defineTool } from './tool.ts';
import { limitInput, projectInput, requireProject } from './tool-inputs.ts';

const mostProjects = 500;

export const tool = defineTool({
  name: 'list_alerts',
  title: 'Alerts',
  description:
    'What the alert rules told, newest first: of the rank of a keyword, of a series (unusual value, new level) or of a crawl; what happened, and how it stood before.',
  input: { project: projectInput.optional(), limit: limitInput(20, 50) },
  like: endpoint,
  async run(context, { limit, project }) {
    const { store, workspaceId } = context;
    const found = project === undefined ? undefined : await requireProject(context, project);
    const [{ items, nextCursor }, projects] = await Promise.all([
      listAlertEvents(context, { limit, projectId: found?.id }),
      listProjectRows(workspaceId, store.db, { limit: mostProjects, after: undefined }),
    ]);
    const domains = new Map(projects.map(({ domain, id }) => [id, domain]));
    return {
      summary: {
        id: found ? `alerts:${found.id}` : 'alerts',
        opens: writeRoute(found?.domain, found ? 'alerts' : 'keywords'),
        values: found ? { project: found.name, domain: found.domain } : {},
      },
      rows: items.map((event) => {
        const domain = domains.get(event.projectId);
        return {
          id: `alert:${event.id}`,
          opens: domain === undefined ? null : writeRoute(domain, 'alerts'),
          values: {
            keyword: 'keyword' in event ? event.keyword : null,
            alert: describeAlert(event, english),
            ...('keywordId' in event ? { position: event.position, engine: event.engine, device: event.device } : {}),
            checkedAt: event.at,
          },
        };
      }),
      total: nextCursor === null ? items.length : null,
      notes: [],
    };
  },
});
