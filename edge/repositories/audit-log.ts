import type { Database, Write } from '../db/database.ts';
import { auditLog } from '../db/tables/audit-log.ts';

export type AuditLogRow = Omit<typeof auditLog.$inferInsert, 'workspaceId'>;

export function insertAuditLogRow(workspaceId: string, db: Database, row: AuditLogRow): Write {
  return db.insert(auditLog).values({ ...row, workspaceId });
}
