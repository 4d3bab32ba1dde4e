import type { AlertChannel } from '#shared/api/endpoints/alerts.ts';

import { listAlertChannelRows } from '../../repositories/alert-channels.ts';
import { listEventSubscriptions } from '../../repositories/event-subscriptions.ts';
import type { RequestContext } from '../context.ts';
import { presentAlertChannel } from './present-channel.ts';

/** Oldest first. */
export async function listAlertChannels({ store, workspaceId }: RequestContext): Promise<{ items: AlertChannel[] }> {
  const rows = await listAlertChannelRows(workspaceId, store.db);
  const subscriptions = new Map(
    (await listEventSubscriptions(workspaceId, store.db)).map((row) => [row.channelId, row]),
  );
  return { items: rows.map((row) => presentAlertChannel(row, subscriptions.get(row.id))) };
}
