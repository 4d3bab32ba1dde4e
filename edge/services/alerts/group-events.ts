import type { Backend } from '../../backend.ts';
import type { Database } from '../../db/database.ts';
import { listKnownChannelIds } from '../../repositories/alert-channels.ts';
import { insertAlertDeliveries } from '../../repositories/alert-deliveries.ts';
import { type AlertEventRow, lockAllUngroupedEvents, markEventsGrouped } from '../../repositories/alert-events.ts';
import { waitingDelivery } from './waiting-delivery.ts';

const eventsPerRound = 1_000;

/**
 * Makes of all that was told since the last time one message for each project and channel, so that a day on which
 * everything moves is one message. Each event is in exactly one message to each of its channels.
 */
export async function groupAlertEvents({ clock, store }: Backend): Promise<void> {
  const now = new Date(clock());
  await store.transaction(async (tx) => {
    const events = await lockAllUngroupedEvents(tx, eventsPerRound);
    for (const [workspaceId, rows] of Map.groupBy(events, (row) => row.workspaceId)) {
      await groupForWorkspace(workspaceId, tx, rows, now);
    }
  });
}

async function groupForWorkspace(
  workspaceId: string,
  tx: Database,
  rows: readonly AlertEventRow[],
  now: Date,
): Promise<void> {
  const channelIds = await listKnownChannelIds(workspaceId, tx, [...new Set(rows.flatMap((row) => row.channelIds))]);
  const deliveries = [...Map.groupBy(rows, (row) => row.projectId)].flatMap(([projectId, ofProject]) =>
    channelIds.flatMap((channelId) => {
      const eventIds = ofProject.filter((row) => row.channelIds.includes(channelId)).map(({ id }) => id);
      return eventIds.length === 0 ? [] : [waitingDelivery({ projectId, channelId, eventIds }, now)];
    }),
  );
  if (deliveries.length > 0) await insertAlertDeliveries(workspaceId, tx, deliveries);
  await markEventsGrouped(
    workspaceId,
    tx,
    rows.map(({ id }) => id),
  );
}
