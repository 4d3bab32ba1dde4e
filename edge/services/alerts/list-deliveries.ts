import type { listAlertDeliveries as endpoint } from '#shared/api/endpoints/alerts.ts';
import type { EndpointOutput, ParsedInput } from '#shared/api/endpoint.ts';

import { listAlertDeliveryRows } from '../../repositories/alert-deliveries.ts';
import type { RequestContext } from '../context.ts';
import { cutPage, readCursor } from '../page-cursor.ts';
import { presentAlertDelivery } from './present-delivery.ts';

/** Newest first. */
export async function listAlertDeliveries(
  { store, workspaceId }: RequestContext,
  { cursor, limit }: ParsedInput<typeof endpoint>['query'],
): Promise<EndpointOutput<typeof endpoint>> {
  const afterId = readCursor(cursor)?.id;
  const rows = await listAlertDeliveryRows(workspaceId, store.db, { limit: limit + 1, afterId });
  const page = cutPage(rows, limit, ({ createdAt, id }) => ({ at: createdAt, id }));
  return { items: page.items.map(presentAlertDelivery), nextCursor: page.nextCursor };
}
