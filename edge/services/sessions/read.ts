import type { Session } from '#shared/api/endpoints/session.ts';
import { AppError } from '#shared/kernel/app-error.ts';

import type { Principal } from '../../auth/principal.ts';
import type { Backend } from '../../backend.ts';
import { findPasswordHash } from '../../repositories/accounts.ts';
import { findUser } from '../../repositories/users.ts';
import { findWorkspace } from '../../repositories/workspaces.ts';
import { presentWorkspace } from '../workspaces/present.ts';

export async function readSession({ engines, store }: Backend, principal: Principal): Promise<Session> {
  const { expiresAt, role, userId, workspaceId } = principal;
  const [workspace, user, password] = await Promise.all([
    findWorkspace(workspaceId, store.db),
    findUser(store.db, userId),
    findPasswordHash(store.db, userId),
  ]);
  // The token may be remembered for some seconds longer than its workspace exists.
  if (!workspace || !user) throw new AppError('unauthenticated');
  return {
    account: {
      id: userId,
      isAnonymous: user.isAnonymous,
      email: user.isAnonymous ? null : user.email,
      isEmailConfirmed: user.emailVerified,
      hasPassword: password !== undefined,
      hasTwoFactor: user.twoFactorEnabled,
    },
    workspace: presentWorkspace({ ...workspace, role }),
    expiresAt: expiresAt.toISOString(),
    engineKey: engines?.publicKey ?? null,
  };
}
