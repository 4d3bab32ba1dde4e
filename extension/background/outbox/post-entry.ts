import type { AuditReport } from '#shared/audit/report.ts';
import { systemClock } from '#shared/kernel/clock.ts';
import { clearAlarm, setAlarm } from '#extension/platform/alarms.ts';
import type { ObservationEntry } from '#extension/platform/database.ts';
import { loadConnection } from '#extension/platform/connection.ts';
import { outboxStore } from '#extension/platform/outbox-store.ts';

import { drainOutbox } from './outbox.ts';
import { sendEntry } from './send-entry.ts';

/** Puts an audit into the outbox where the user is connected, and sends what is due. */
export async function postAudit(id: string, report: AuditReport): Promise<void> {
  if (!(await loadConnection())) return;
  await outboxStore.put({ id, report, createdAtMs: systemClock(), attempts: 0, nextAttemptAtMs: 0 });
  await sendWaiting();
}

/**
 * Puts a results page into the outbox, in place of an earlier reading of the same visit that still waits. It waits a
 * moment, since pages go on loading; a visit that was sent once is not sent again.
 */
export async function postObservation(id: string, observation: ObservationEntry['observation']): Promise<void> {
  if (!(await loadConnection())) return;
  const waiting = (await outboxStore.list()).find((entry) => entry.id === id);
  if (waiting && waiting.attempts > 0) return;
  const nowMs = systemClock();
  const nextAttemptAtMs = nowMs + settleMs;
  await outboxStore.put({ id, observation, createdAtMs: nowMs, attempts: 0, nextAttemptAtMs });
  await setAlarm('send-outbox', nextAttemptAtMs);
}

/** Longer than a results page takes to load its late parts; the shortest alarm that browsers set. */
const settleMs = 30_000;

/** Sends what waits; rounds never overlap. Sets the alarm for what could not be sent yet. */
export async function sendWaiting(isForced = false): Promise<void> {
  await navigator.locks.request('outbox', async () => {
    const connection = await loadConnection();
    if (!connection) return;
    const fetchUrl = (url: string, init: RequestInit): Promise<Response> => fetch(url, init);
    const { nextAttemptAtMs } = await drainOutbox(
      outboxStore,
      (entry) => sendEntry(entry, connection, fetchUrl),
      systemClock,
      isForced,
    );
    if (nextAttemptAtMs === undefined) await clearAlarm('send-outbox');
    else await setAlarm('send-outbox', nextAttemptAtMs);
  });
}
