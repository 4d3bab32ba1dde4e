import { countNews } from '#shared/alerts/crawl-news.ts';
import type { AlertDelivery } from '#shared/api/endpoints/alerts.ts';

import type { AlertDeliveryRow } from '../../repositories/alert-deliveries.ts';

/** A message to a channel as the API shows it. */
export function presentAlertDelivery(row: AlertDeliveryRow): AlertDelivery {
  const {
    attempts,
    channelId,
    crawlNews,
    createdAt,
    eventIds,
    id,
    nextAttemptAt,
    projectId,
    reason,
    settledAt,
    status,
  } = row;
  return {
    id,
    channelId,
    projectId,
    alerts: crawlNews ? countNews(crawlNews) : eventIds.length,
    status,
    attempts,
    nextAttemptAt: status === 'waiting' ? nextAttemptAt.toISOString() : null,
    reason,
    createdAt: createdAt.toISOString(),
    settledAt: settledAt?.toISOString() ?? null,
  };
}
