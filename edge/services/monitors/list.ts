import type { listMonitorChanges as endpoint, Monitor } from '#shared/api/endpoints/monitors.ts';
import type { EndpointOutput, ParsedInput } from '#shared/api/endpoint.ts';
import { AppError } from '#shared/kernel/app-error.ts';

import { listMonitorChangeRows } from '../../repositories/monitor-changes.ts';
import { findMonitor, listMonitorRows } from '../../repositories/monitors.ts';
import type { RequestContext } from '../context.ts';
import { cutPage, readCursor } from '../page-cursor.ts';
import { presentMonitor, presentMonitorChange } from './present.ts';

/** Oldest first. */
export async function listMonitors(
  { clock, store, workspaceId }: RequestContext,
  projectId: string | undefined,
): Promise<{ items: Monitor[] }> {
  const rows = await listMonitorRows(workspaceId, store.db, projectId);
  return { items: rows.map((row) => presentMonitor(row, clock())) };
}

/** Newest first. Throws `not_found` where the workspace has no such monitor. */
export async function listMonitorChanges(
  { store, workspaceId }: RequestContext,
  monitorId: string,
  { cursor, limit }: ParsedInput<typeof endpoint>['query'],
): Promise<EndpointOutput<typeof endpoint>> {
  if (!(await findMonitor(workspaceId, store.db, monitorId))) throw new AppError('not_found');
  const afterId = readCursor(cursor)?.id;
  const rows = await listMonitorChangeRows(workspaceId, store.db, monitorId, { limit: limit + 1, afterId });
  const page = cutPage(rows, limit, ({ at, id }) => ({ at, id }));
  return { items: page.items.map(presentMonitorChange), nextCursor: page.nextCursor };
}
