import type { MonitorEvent } from '#shared/alerts/alert-event.ts';
import { newId } from '#shared/kernel/ids.ts';
import { storableText } from '#shared/kernel/storable-text.ts';
import { judgeLook } from '#shared/monitors/judge-look.ts';
import { kindList } from '#shared/monitors/kind-list.ts';
import type { MonitorReading } from '#shared/monitors/monitor-kind.ts';
import { maintenanceEndMs, tellAtMs } from '#shared/monitors/monitor-settings.ts';
import type { FieldChange } from '#shared/monitors/snapshot.ts';

import type { Backend } from '../../backend.ts';
import type { Database } from '../../db/database.ts';
import { listKnownChannelIds } from '../../repositories/alert-channels.ts';
import { addEventToWaiting, insertAlertDeliveries } from '../../repositories/alert-deliveries.ts';
import { countMonitorChangesSince, insertMonitorChange } from '../../repositories/monitor-changes.ts';
import { addMonitorHours } from '../../repositories/monitor-hours.ts';
import {
  findMonitor,
  lockMonitor,
  type MonitorRow,
  updateMonitor,
  writeQuietLook,
} from '../../repositories/monitors.ts';
import { waitingDelivery } from '../alerts/waiting-delivery.ts';
import { writeAlertEvents } from '../alerts/write-alert-events.ts';
import { announceLog } from '../events/announce-log.ts';
import { logEvents } from '../events/log-events.ts';
import { hoursOfLook } from './hours-of-look.ts';
import { openPort } from './open-port.ts';
import { planLook } from './plan-look.ts';

interface DueLook {
  readonly workspaceId: string;
  readonly monitorId: string;
  readonly dueAtMs: number;
}

/**
 * Looks once, and writes what it means, what is told and to which channels at once: in one statement where it tells nothing. The same look again, one of a monitor
 * that was paused or deleted meanwhile, and an older one than was written, change nothing.
 */
export async function lookAtMonitor(context: Backend, { dueAtMs, monitorId, workspaceId }: DueLook): Promise<void> {
  const { clock, monitorTimers, store } = context;
  const row = await findMonitor(workspaceId, store.db, monitorId);
  if (!row || row.settings.isPaused) {
    await monitorTimers.clear(monitorId);
    return;
  }
  if (row.lastDueMs >= dueAtMs) return;
  const endMs = maintenanceEndMs(row.settings, clock());
  if (endMs !== null) {
    await updateMonitor(workspaceId, store.db, monitorId, { nextLookAt: new Date(endMs) });
    await planLook(context, workspaceId, row, endMs);
    return;
  }
  const port = openPort(context, workspaceId, row);
  const reading = storableReading(await kindList[row.kind].read(port, row.url, row.state.base));
  const now = new Date(clock());
  const look = judge(row, reading, dueAtMs, now);
  const isQuiet = look.changes.length === 0;
  const isWritten = isQuiet && (await writeQuietLook(workspaceId, store.db, row, look.values, look.hours));
  const written = isWritten
    ? { row, look }
    : await writeLook(context, workspaceId, monitorId, { dueAtMs, reading, now });
  if (!written) return;
  // By the settings of now: who changed them while it looked has told the object already.
  const { isUsual, nextMs } = written.look;
  if (!isUsual) await planLook(context, workspaceId, written.row, now.getTime() + nextMs);
  if (written.look.changes.length > 0) await announceLog(context, row.projectId);
}

/** What a look makes of a monitor. */
function judge(row: MonitorRow, reading: MonitorReading, dueAtMs: number, now: Date) {
  const judged = judgeLook(kindList[row.kind], row.settings, row.state, reading);
  const everyMs = row.settings.everyMinutes * 60_000;
  const isUsual = judged.nextMs === everyMs;
  const nextLookAt = new Date(isUsual ? Math.max(now.getTime(), dueAtMs + everyMs) : now.getTime() + judged.nextMs);
  return {
    changes: judged.changes,
    nextMs: judged.nextMs,
    isUsual,
    hours: hoursOfLook({ row, reading, judged, nowMs: now.getTime() }),
    values: { state: judged.state, lastDueMs: dueAtMs, lastLookAt: now, nextLookAt },
  };
}

interface Seen {
  readonly dueAtMs: number;
  readonly reading: MonitorReading;
  readonly now: Date;
}

/** A look that tells something, or whose monitor was changed while it looked. Null where it is not wanted any more. */
async function writeLook({ store }: Backend, workspaceId: string, monitorId: string, { dueAtMs, now, reading }: Seen) {
  return store.transaction(async (tx) => {
    const row = await lockMonitor(workspaceId, tx, monitorId);
    if (!row || row.settings.isPaused || row.lastDueMs >= dueAtMs) return null;
    const look = judge(row, reading, dueAtMs, now);
    await updateMonitor(workspaceId, tx, monitorId, look.values);
    await addMonitorHours(workspaceId, tx, monitorId, look.hours);
    if (look.changes.length > 0) await tell(workspaceId, tx, { ...row, state: look.values.state }, look.changes, now);
    return { row, look };
  });
}

/** What a server says, in signs that the database takes. */
function storableReading(reading: MonitorReading): MonitorReading {
  const fields = Object.entries(reading.snapshot).map(([field, lines]) => [field, lines.map(storableText)] as const);
  return { ...reading, snapshot: Object.fromEntries(fields), note: storableText(reading.note) };
}

/** Events are shown at once; channels are told when they may be. */
async function tell(
  workspaceId: string,
  tx: Database,
  { id: monitorId, kind, projectId, settings, state, url }: MonitorRow,
  fields: readonly FieldChange[],
  now: Date,
): Promise<void> {
  const id = newId(now.getTime());
  await insertMonitorChange(workspaceId, tx, { id, monitorId, fields, at: now });
  const bundleMs = settings.everyMinutes < bundledBelowMinutes ? await bundleAtMs(workspaceId, tx, monitorId, now) : 0;
  const sendAt = new Date(tellAtMs(settings, Math.max(now.getTime(), bundleMs)));
  const isQuiet = sendAt > now;
  const { channelIds } = settings;
  const event: MonitorEvent = {
    id,
    monitorId,
    kind,
    url,
    ...(settings.name === '' ? {} : { name: settings.name }),
    note: state.note,
    fields: fields.map(shorten),
    at: now.toISOString(),
  };
  const isGrouped = isQuiet || channelIds.length === 0;
  const row = { id, projectId, event, channelIds, isGrouped, createdAt: now };
  const happened = await writeAlertEvents(workspaceId, tx, [row]);
  const known = isQuiet ? await listKnownChannelIds(workspaceId, tx, channelIds) : [];
  const added = new Set(
    await addEventToWaiting(workspaceId, tx, { projectId, channelIds: known, sendAt, eventId: id }),
  );
  const deliveries = known
    .filter((channelId) => !added.has(channelId))
    .map((channelId) => waitingDelivery({ channelId, projectId, eventIds: [id], nextAttemptAt: sendAt }, now));
  if (deliveries.length > 0) await insertAlertDeliveries(workspaceId, tx, deliveries);
  await logEvents(workspaceId, tx, happened, now);
}

/** One that looks less often cannot come and go within a bundle. */
const bundledBelowMinutes = 30;
const bundleEveryMs = 30 * 60_000;
/** Changes of half an hour that are told at once. */
const toldAtOnce = 3;

/** When what comes and goes is told, all of half an hour in one message; 0 for what does not. */
async function bundleAtMs(workspaceId: string, tx: Database, monitorId: string, now: Date): Promise<number> {
  const since = new Date(now.getTime() - bundleEveryMs);
  const count = await countMonitorChangesSince(workspaceId, tx, monitorId, since);
  return count > toldAtOnce ? (Math.floor(now.getTime() / bundleEveryMs) + 1) * bundleEveryMs : 0;
}

const linesInEvent = 10;

/** The history has all of them. */
function shorten({ added, field, removed }: FieldChange): FieldChange {
  return { field, removed: removed.slice(0, linesInEvent), added: added.slice(0, linesInEvent) };
}
