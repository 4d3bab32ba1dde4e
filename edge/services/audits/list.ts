import type { StoredAudit } from '#shared/api/endpoints/audits.ts';
import { withoutFragment } from '#shared/kernel/url.ts';

import { listAuditRows } from '../../repositories/audits.ts';
import type { RequestContext } from '../context.ts';
import { cutPage, readCursor } from '../page-cursor.ts';
import { presentAudit } from './present.ts';

export interface AuditQuery {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly url?: string | undefined;
  readonly projectId?: string | undefined;
}

export async function listAudits(
  { store, workspaceId }: RequestContext,
  query: AuditQuery,
): Promise<{ items: StoredAudit[]; nextCursor: string | null }> {
  const rows = await listAuditRows(workspaceId, store.db, {
    limit: query.limit + 1,
    after: readCursor(query.cursor),
    url: query.url === undefined ? undefined : withoutFragment(query.url),
    projectId: query.projectId,
  });
  const page = cutPage(rows, query.limit, (row) => ({ at: row.checkedAt, id: row.id }));
  return { items: page.items.map(presentAudit), nextCursor: page.nextCursor };
}
