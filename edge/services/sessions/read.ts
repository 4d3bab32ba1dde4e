import type { Session } from '#shared/api/endpoints/session.ts';
import { AppError } from '#shared/kernel/app-error.ts';

import type { Principal } from '../../auth/principal.ts';
import type { Store } from '../../db/database.ts';
import { findWorkspace } from '../../repositories/workspaces.ts';
import type { EnginePublisher } from '../engines/publisher.ts';

export interface SessionReader {
  readonly store: Store;
  readonly engines: EnginePublisher | null;
}

export async function readSession({ store, engines }: SessionReader, principal: Principal): Promise<Session> {
  const workspace = await findWorkspace(principal.workspaceId, store.db);
  // The token may be remembered for some seconds longer than its workspace exists.
  if (!workspace) throw new AppError('unauthenticated');
  return {
    account: { id: principal.userId, isAnonymous: principal.isAnonymous },
    workspace: { ...workspace, createdAt: workspace.createdAt.toISOString() },
    expiresAt: principal.expiresAt.toISOString(),
    engineKey: engines?.publicKey ?? null,
  };
}
