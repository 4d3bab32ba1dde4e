import type { JoinedWorkspace } from '#shared/api/endpoints/workspaces.ts';
import type { Role } from '#shared/api/role.ts';

import type { WorkspaceRow } from '../../repositories/workspaces.ts';

export function presentWorkspace({
  createdAt,
  id,
  name,
  role,
}: WorkspaceRow & { readonly role: Role }): JoinedWorkspace {
  return { id, name, role, createdAt: createdAt.toISOString() };
}
