import { writeRoute } from '#shared/kernel/dashboard-address.ts';
import { isOfDomains } from '#shared/serp/is-of-domains.ts';

import { listProjectRows } from '../../repositories/projects.ts';
import type { RequestContext } from '../context.ts';

/** Most projects that a workspace is looked through for. */
const mostProjects = 500;

interface Audited {
  readonly id: string;
  readonly projectId: string | null;
  readonly url: string;
}

/** Says where audits open: under their project, or one whose domain their page is of. null: the dashboard has no place. */
export async function auditPlaces({ store, workspaceId }: RequestContext): Promise<(audit: Audited) => string | null> {
  const projects = await listProjectRows(workspaceId, store.db, { limit: mostProjects, after: undefined });
  return ({ id, projectId, url }) => {
    const host = URL.parse(url)?.hostname ?? null;
    const project =
      projects.find((each) => each.id === projectId) ?? projects.find(({ domain }) => isOfDomains(host, [domain]));
    return project ? writeRoute(project.domain, 'audits', [id]) : null;
  };
}
