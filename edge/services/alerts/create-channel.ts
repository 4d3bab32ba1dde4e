import { type createAlertChannel as endpoint, maxAlertChannels } from '#shared/api/endpoints/alerts.ts';
import type { EndpointOutput, ParsedInput } from '#shared/api/endpoint.ts';
import { AppError } from '#shared/kernel/app-error.ts';
import { newId } from '#shared/kernel/ids.ts';

import { channelList } from '../channels/channel-list.ts';
import { type AlertChannelRow, insertAlertChannel, listAlertChannelRows } from '../../repositories/alert-channels.ts';
import { type EventSubscriptionRow, insertEventSubscription } from '../../repositories/event-subscriptions.ts';
import { readLastSeq } from '../../repositories/logged-events.ts';
import type { RequestContext } from '../context.ts';
import { recordChange } from '../record-change.ts';
import { presentAlertChannel } from './present-channel.ts';

/**
 * Throws `invalid_request` for what can't be used, `unavailable` where this backend can't send in that way, or
 * `quota_exceeded`.
 */
export async function createAlertChannel(
  context: RequestContext,
  settings: ParsedInput<typeof endpoint>['body'],
): Promise<EndpointOutput<typeof endpoint>> {
  const { clock, store, tokenSeal, workspaceId } = context;
  const { kind, locale, takesLog } = settings;
  if ((await listAlertChannelRows(workspaceId, store.db)).length >= maxAlertChannels) {
    throw new AppError('quota_exceeded', {
      message: `A workspace has at most ${maxAlertChannels} channels. Delete one first.`,
    });
  }
  const { secret, shown, target } = await channelList[kind].open(context, settings);
  const createdAt = new Date(clock());
  const sealed = secret === null ? null : await tokenSeal.close(secret);
  const row: AlertChannelRow = { id: newId(createdAt.getTime()), kind, target, secret: sealed, locale, createdAt };
  const record = { action: 'alertChannels.create', subjectId: row.id, status: 201, answer: undefined } as const;
  const subscription = takesLog ? await subscriptionOf(context, row) : undefined;
  await store.batch([
    ...recordChange(context, store.db, record),
    insertAlertChannel(workspaceId, store.db, row),
    ...(subscription ? [insertEventSubscription(workspaceId, store.db, subscription)] : []),
  ]);
  return { ...presentAlertChannel(row, subscription), secret: shown };
}

/** What happens from now on. */
async function subscriptionOf(
  { store, workspaceId }: RequestContext,
  { createdAt, id }: AlertChannelRow,
): Promise<EventSubscriptionRow> {
  const lastSeq = await readLastSeq(workspaceId, store.db);
  return { channelId: id, lastSeq, failures: 0, reason: null, nextAttemptAt: createdAt };
}
