import type { AlertChannel } from '#shared/api/endpoints/alerts.ts';

import type { EventSubscriptionRow } from '../../repositories/event-subscriptions.ts';
import type { AlertChannelRow } from '../../repositories/alert-channels.ts';

/** A channel as the API shows it: anyone who knows a webhook's whole address can post to it. */
export function presentAlertChannel(
  { createdAt, id, kind, locale, target }: AlertChannelRow,
  subscription: EventSubscriptionRow | undefined,
): AlertChannel {
  const shown = kind === 'email' ? target : `${new URL(target).origin}/…${target.slice(-4)}`;
  const log = subscription ? { lastSeq: subscription.lastSeq, reason: subscription.reason } : null;
  return { id, kind, locale, target: shown, log, createdAt: createdAt.toISOString() };
}
