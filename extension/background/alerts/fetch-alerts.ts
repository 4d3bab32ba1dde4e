import { callEndpoint } from '#shared/api/call.ts';
import { listAlertEvents } from '#shared/api/endpoints/alerts.ts';
import { systemClock } from '#shared/kernel/clock.ts';
import { setAlarm } from '#extension/platform/browser/alarms.ts';
import type { SiteAlertEvent } from '#extension/platform/storage/alert-records.ts';
import { loadSeenAlert, saveSeenAlert } from '#extension/platform/storage/alerts-seen.ts';
import { loadBackendAccess } from '#extension/platform/network/backend-access.ts';
import { loadConnection } from '#extension/platform/storage/connection.ts';
import { loadSiteCopies } from '#extension/platform/storage/site-copies.ts';

import { tellAlerts } from './tell-alerts.ts';

const everyMs = 5 * 60_000;
/** As many as one page holds: on a day with more the notice says how many of them there are. */
const mostAtOnce = 200;

/**
 * Asks the backend what its rules told since the last time, and again in a while. The first time it only notes where to
 * begin: what is older was told elsewhere. Does nothing, and plans nothing, without a backend.
 */
export async function fetchAlerts(): Promise<void> {
  const [options, connection] = await Promise.all([loadBackendAccess(), loadConnection()]);
  if (!options || !connection) return;
  await setAlarm('fetch-alerts', systemClock() + everyMs);
  const page = await callEndpoint(listAlertEvents, { query: { limit: mostAtOnce } }, options);
  if (!page.ok) return;
  const { workspaceId } = connection;
  const seen = await loadSeenAlert(workspaceId);
  const domains = await domainsByProject();
  const events = page.value.items.flatMap(({ projectId, ...event }): SiteAlertEvent[] => {
    const domain = domains.get(projectId);
    return domain === undefined || seen === undefined || event.id <= seen ? [] : [{ id: event.id, domain, event }];
  });
  await tellAlerts(events.toReversed());
  await saveSeenAlert(workspaceId, page.value.items[0]?.id ?? seen ?? '');
}

async function domainsByProject(): Promise<ReadonlyMap<string, string>> {
  return new Map((await loadSiteCopies()).map(({ domain, projectId }) => [projectId, domain]));
}
