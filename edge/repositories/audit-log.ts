import { and, desc, eq, getTableColumns, lt } from 'drizzle-orm';

import type { Database, Write } from '../db/database.ts';
import { auditLog } from '../db/tables/audit-log.ts';
import { users } from '../db/tables/users.ts';

export type AuditLogRow = Omit<typeof auditLog.$inferInsert, 'workspaceId'>;

/** A row with the address of who acted; null where they have none, or are gone. */
export type NamedAuditLogRow = Omit<typeof auditLog.$inferSelect, 'workspaceId'> & {
  readonly actorEmail: string | null;
};

const { workspaceId: _workspaceId, ...columns } = getTableColumns(auditLog);

export function insertAuditLogRow(workspaceId: string, db: Database, row: AuditLogRow): Write {
  return db.insert(auditLog).values({ ...row, workspaceId });
}

/** Newest first: ids sort by their time. */
export async function listAuditLogRows(
  workspaceId: string,
  db: Database,
  page: { readonly limit: number; readonly afterId: string | undefined },
): Promise<readonly NamedAuditLogRow[]> {
  const isAfter = page.afterId === undefined ? undefined : lt(auditLog.id, page.afterId);
  return db
    .select({ ...columns, actorEmail: users.email })
    .from(auditLog)
    .leftJoin(users, and(eq(users.id, auditLog.actorId), eq(users.isAnonymous, false)))
    .where(and(eq(auditLog.workspaceId, workspaceId), isAfter))
    .orderBy(desc(auditLog.id))
    .limit(page.limit);
}
