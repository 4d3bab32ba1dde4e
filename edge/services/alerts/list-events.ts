import type { listAlertEvents as endpoint } from '#shared/api/endpoints/alerts.ts';
import type { EndpointOutput, ParsedInput } from '#shared/api/endpoint.ts';

import { listAlertEventRows } from '../../repositories/alert-events.ts';
import type { RequestContext } from '../context.ts';
import { cutPage, readCursor } from '../page-cursor.ts';

/** Newest first. */
export async function listAlertEvents(
  { store, workspaceId }: RequestContext,
  { cursor, limit, projectId }: ParsedInput<typeof endpoint>['query'],
): Promise<EndpointOutput<typeof endpoint>> {
  const afterId = readCursor(cursor)?.id;
  const rows = await listAlertEventRows(workspaceId, store.db, { limit: limit + 1, afterId, projectId });
  const page = cutPage(rows, limit, ({ createdAt, id }) => ({ at: createdAt, id }));
  return {
    items: page.items.map((row) => ({ ...row.event, projectId: row.projectId })),
    nextCursor: page.nextCursor,
  };
}
