import type { Session } from '#shared/api/endpoints/session.ts';
import { AppError } from '#shared/kernel/app-error.ts';

import type { Principal } from '../../auth/principal.ts';
import type { Store } from '../../db/database.ts';
import { findWorkspace } from '../../repositories/workspaces.ts';

export async function readSession(store: Store, principal: Principal): Promise<Session> {
  const workspace = await findWorkspace(principal.workspaceId, store.db);
  // The token may be remembered for some seconds longer than its workspace exists.
  if (!workspace) throw new AppError('unauthenticated');
  return {
    account: { id: principal.userId, isAnonymous: principal.isAnonymous },
    workspace: { ...workspace, createdAt: workspace.createdAt.toISOString() },
    expiresAt: principal.expiresAt.toISOString(),
  };
}
