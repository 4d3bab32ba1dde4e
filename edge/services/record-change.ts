import type { EndpointId } from '#shared/api/endpoint-list.ts';
import { newId } from '#shared/kernel/ids.ts';

import type { Database, Write } from '../db/database.ts';
import { insertAuditLogRow } from '../repositories/audit-log.ts';
import { insertIdempotencyKey } from '../repositories/idempotency-keys.ts';
import type { RequestContext } from './context.ts';

export interface Change {
  readonly action: EndpointId;
  readonly subjectId: string;
  /** What the request is answered with; undefined for an empty answer. */
  readonly status: 200 | 201 | 204;
  readonly answer: unknown;
}

/** The statements that belong into the transaction of every change: its row in the audit log and its stored answer. */
export function recordChange(context: RequestContext, db: Database, change: Change): readonly Write[] {
  const now = new Date(context.clock());
  const { idempotency, principal, workspaceId } = context;
  const logged = insertAuditLogRow(workspaceId, db, {
    id: newId(now.getTime()),
    actorId: principal.userId,
    actorKeyId: principal.access.kind === 'key' ? principal.access.keyId : null,
    action: change.action,
    subjectId: change.subjectId,
    requestId: context.requestId,
    createdAt: now,
  });
  if (!idempotency) return [logged];
  const { status, answer } = change;
  return [insertIdempotencyKey(workspaceId, db, { ...idempotency, status, answer, createdAt: now }), logged];
}
