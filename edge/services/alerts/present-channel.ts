import type { AlertChannel } from '#shared/api/endpoints/alerts.ts';

import type { AlertChannelRow } from '../../repositories/alert-channels.ts';

/** A channel as the API shows it: anyone who knows a webhook's whole address can post to it. */
export function presentAlertChannel({ createdAt, id, kind, locale, target }: AlertChannelRow): AlertChannel {
  const shown = kind === 'email' ? target : `${new URL(target).origin}/…${target.slice(-4)}`;
  return { id, kind, locale, target: shown, createdAt: createdAt.toISOString() };
}
