import type { EndpointId } from '#shared/api/endpoint-list.ts';
import type { Clock } from '#shared/kernel/clock.ts';
import { type Id, newId } from '#shared/kernel/ids.ts';

import type { Database } from '../../db/database.ts';
import { insertAuditLogRow } from '../../repositories/audit-log.ts';
import { findMembership } from '../../repositories/members.ts';

/** A change of an account without a session goes into the audit log of the workspace that its user joined first. */
export async function recordAccountChange(
  { clock, requestId }: { readonly clock: Clock; readonly requestId: string },
  tx: Database,
  { action, userId }: { readonly action: EndpointId; readonly userId: Id<'user'> },
): Promise<void> {
  const membership = await findMembership(tx, userId);
  if (!membership) return;
  const createdAt = new Date(clock());
  const id = newId(createdAt.getTime());
  const row = { id, actorId: userId, action, subjectId: userId, requestId, createdAt };
  await insertAuditLogRow(membership.workspaceId, tx, row);
}
