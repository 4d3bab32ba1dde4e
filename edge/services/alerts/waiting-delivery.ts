import { newId } from '#shared/kernel/ids.ts';

import type { AlertDeliveryRow } from '../../repositories/alert-deliveries.ts';

type Told = Pick<AlertDeliveryRow, 'projectId' | 'channelId'> &
  Partial<Pick<AlertDeliveryRow, 'eventIds' | 'crawlNews' | 'nextAttemptAt'>>;

/** A message to a channel, not sent yet: of these events, or of a crawl; sent now where nothing else is said. */
export function waitingDelivery(told: Told, now: Date): AlertDeliveryRow {
  return {
    id: newId(now.getTime()),
    eventIds: [],
    crawlNews: null,
    status: 'waiting',
    attempts: 0,
    nextAttemptAt: now,
    reason: null,
    createdAt: now,
    settledAt: null,
    ...told,
  };
}
