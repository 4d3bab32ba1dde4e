import type { Project } from '#shared/api/endpoints/projects.ts';

import type { ProjectRow } from '../../repositories/projects.ts';

/** A project as the API shows it. */
export function presentProject(row: Omit<ProjectRow, 'workspaceId' | 'dataVersion'>): Project {
  const { id, name, domain, match, competitors, createdAt, updatedAt } = row;
  return {
    id,
    name,
    domain,
    match,
    competitors,
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  };
}
