import type { AlertChannel } from '#shared/api/endpoints/alerts.ts';

import { listAlertChannelRows } from '../../repositories/alert-channels.ts';
import type { RequestContext } from '../context.ts';
import { presentAlertChannel } from './present-channel.ts';

/** Oldest first. */
export async function listAlertChannels({ store, workspaceId }: RequestContext): Promise<{ items: AlertChannel[] }> {
  const rows = await listAlertChannelRows(workspaceId, store.db);
  return { items: rows.map(presentAlertChannel) };
}
