import type { AccountSession } from '#shared/api/endpoints/account-sessions.ts';

import { listSessionRows } from '../../repositories/sessions.ts';
import type { RequestContext } from '../context.ts';

export async function listAccountSessions({
  clock,
  principal,
  store,
}: RequestContext): Promise<{ items: AccountSession[] }> {
  const { access, userId } = principal;
  const rows = await listSessionRows(store.db, userId, new Date(clock()));
  return {
    items: rows.map(({ createdAt, expiresAt, id, updatedAt, userAgent }) => ({
      id,
      isCurrent: access.kind === 'session' && access.sessionId === id,
      userAgent: userAgent === '' ? null : userAgent,
      startedAt: createdAt.toISOString(),
      lastUsedAt: updatedAt.toISOString(),
      expiresAt: expiresAt.toISOString(),
    })),
  };
}
