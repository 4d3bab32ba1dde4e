import { type createAlertChannel as endpoint, maxAlertChannels } from '#shared/api/endpoints/alerts.ts';
import type { EndpointOutput, ParsedInput } from '#shared/api/endpoint.ts';
import { AppError } from '#shared/kernel/app-error.ts';
import { newId } from '#shared/kernel/ids.ts';

import { type AlertChannelRow, insertAlertChannel, listAlertChannelRows } from '../../repositories/alert-channels.ts';
import { type EventSubscriptionRow, insertEventSubscription } from '../../repositories/event-subscriptions.ts';
import { readLastSeq } from '../../repositories/logged-events.ts';
import { isConfirmedMember } from '../../repositories/members.ts';
import { makeWebhookSecret } from '../../webhooks/sign-webhook.ts';
import type { RequestContext } from '../context.ts';
import { recordChange } from '../record-change.ts';
import { presentAlertChannel } from './present-channel.ts';

/**
 * Mail goes to confirmed addresses of members alone: nobody else asked for it. Throws `invalid_request` for an address
 * that can't be used, `unavailable` where no mail can be sent, or `quota_exceeded`.
 */
export async function createAlertChannel(
  context: RequestContext,
  { kind, locale, takesLog, target: given }: ParsedInput<typeof endpoint>['body'],
): Promise<EndpointOutput<typeof endpoint>> {
  const { clock, mailer, store, tokenSeal, webhooks, workspaceId } = context;
  // Addresses of members are stored in lower case.
  const target = kind === 'email' ? given.toLowerCase() : given;
  if ((await listAlertChannelRows(workspaceId, store.db)).length >= maxAlertChannels) {
    throw new AppError('quota_exceeded', {
      message: `A workspace has at most ${maxAlertChannels} channels. Delete one first.`,
    });
  }
  if (kind === 'email') {
    if (!mailer) throw new AppError('unavailable', { message: 'This backend sends no mail. Take a webhook instead.' });
    if (!(await isConfirmedMember(workspaceId, store.db, target))) {
      throw invalidTarget('is not the confirmed address of a member of this workspace');
    }
  } else {
    const fault = webhooks.findFault(target);
    if (fault !== null) throw invalidTarget(fault);
  }
  const createdAt = new Date(clock());
  const secret = kind === 'webhook' ? makeWebhookSecret() : null;
  const sealed = secret === null ? null : await tokenSeal.close(secret);
  const row: AlertChannelRow = { id: newId(createdAt.getTime()), kind, target, secret: sealed, locale, createdAt };
  const record = { action: 'alertChannels.create', subjectId: row.id, status: 201, answer: undefined } as const;
  const subscription = takesLog ? await subscriptionOf(context, row) : undefined;
  await store.batch([
    ...recordChange(context, store.db, record),
    insertAlertChannel(workspaceId, store.db, row),
    ...(subscription ? [insertEventSubscription(workspaceId, store.db, subscription)] : []),
  ]);
  return { ...presentAlertChannel(row, subscription), secret };
}

/** What happens from now on. */
async function subscriptionOf(
  { store, workspaceId }: RequestContext,
  { createdAt, id }: AlertChannelRow,
): Promise<EventSubscriptionRow> {
  const lastSeq = await readLastSeq(workspaceId, store.db);
  return { channelId: id, lastSeq, failures: 0, reason: null, nextAttemptAt: createdAt };
}

function invalidTarget(message: string): AppError {
  return new AppError('invalid_request', { details: [{ path: 'body.target', message }] });
}
