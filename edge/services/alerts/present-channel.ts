import type { AlertChannel } from '#shared/api/endpoints/alerts.ts';

import { channelList } from '../channels/channel-list.ts';
import type { EventSubscriptionRow } from '../../repositories/event-subscriptions.ts';
import type { AlertChannelRow } from '../../repositories/alert-channels.ts';

/** A channel as the API shows it. */
export function presentAlertChannel(
  { createdAt, id, kind, locale, target }: AlertChannelRow,
  subscription: EventSubscriptionRow | undefined,
): AlertChannel {
  const log = subscription ? { lastSeq: subscription.lastSeq, reason: subscription.reason } : null;
  return { id, kind, locale, target: channelList[kind].show(target), log, createdAt: createdAt.toISOString() };
}
