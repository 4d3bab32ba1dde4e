import type { testAlertChannel as endpoint } from '#shared/api/endpoints/alerts.ts';
import type { EndpointOutput } from '#shared/api/endpoint.ts';
import { AppError } from '#shared/kernel/app-error.ts';
import { newId } from '#shared/kernel/ids.ts';

import { findAlertChannel } from '../../repositories/alert-channels.ts';
import type { RequestContext } from '../context.ts';
import { sendAlert } from './send-alert.ts';

/** Sends at once and once. Throws `not_found` where the workspace has no such channel. */
export async function testAlertChannel(
  context: RequestContext,
  channelId: string,
): Promise<EndpointOutput<typeof endpoint>> {
  const { clock, store, workspaceId } = context;
  const channel = await findAlertChannel(workspaceId, store.db, channelId);
  if (!channel) throw new AppError('not_found');
  const message = { id: newId(clock()), project: null, events: [], crawlNews: null };
  const sent = await sendAlert(context, channel, message);
  return sent.ok ? { isSent: true, reason: null } : { isSent: false, reason: sent.failure.message };
}
