import type { AuditLogEntry } from '#shared/api/endpoints/audit-log.ts';

import { listAuditLogRows } from '../../repositories/audit-log.ts';
import type { RequestContext } from '../context.ts';
import { cutPage, readCursor } from '../page-cursor.ts';

export async function listAuditLog(
  { store, workspaceId }: RequestContext,
  query: { readonly limit: number; readonly cursor?: string | undefined },
): Promise<{ items: AuditLogEntry[]; nextCursor: string | null }> {
  const after = readCursor(query.cursor);
  const rows = await listAuditLogRows(workspaceId, store.db, { limit: query.limit + 1, afterId: after?.id });
  const page = cutPage(rows, query.limit, (row) => ({ at: row.createdAt, id: row.id }));
  return {
    items: page.items.map((row) => ({ ...row, createdAt: row.createdAt.toISOString() })),
    nextCursor: page.nextCursor,
  };
}
