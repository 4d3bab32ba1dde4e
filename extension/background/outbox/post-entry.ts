import type { AuditReport } from '#shared/audit/report/report.ts';
import { newId } from '#shared/kernel/ids.ts';
import { systemClock } from '#shared/kernel/clock.ts';
import { clearAlarm, setAlarm } from '#extension/platform/browser/alarms.ts';
import { findBackendId, noteBackendId } from '#extension/platform/storage/audit-store.ts';
import type { HealthEntry, ObservationEntry } from '#extension/platform/storage/database-schema.ts';
import { loadConnection } from '#extension/platform/storage/connection.ts';
import { fetchUrl } from '#extension/platform/network/backend-access.ts';
import { outboxStore } from '#extension/platform/storage/outbox-store.ts';

import { drainOutbox } from './outbox.ts';
import { ownerOf, ownOutbox } from './own-outbox.ts';
import { type BackendIds, sendEntry } from './send-entry.ts';

/** Puts an audit into the outbox where the user is connected, and sends what is due. */
export async function postAudit(id: string, report: AuditReport): Promise<void> {
  const connection = await loadConnection();
  if (!connection) return;
  const owner = ownerOf(connection);
  await outboxStore.put({ id, owner, report, createdAtMs: systemClock(), attempts: 0, nextAttemptAtMs: 0 });
  await sendWaiting();
}

/**
 * Posts the later form of an audit's report, behind the earlier one. It waits a moment, since more answers may follow,
 * and takes the place of another later form that waits. Nothing while the user is not connected.
 */
export async function postCompletion(auditId: string, report: AuditReport): Promise<void> {
  const connection = await loadConnection();
  if (!connection) return;
  await navigator.locks.request('outbox', async () => {
    const forms = (await outboxStore.list()).filter((entry) => 'completes' in entry && entry.completes === auditId);
    // Under an id of its own: what took the earlier id may have reached the backend before its worker died.
    const nowMs = systemClock();
    const nextAttemptAtMs = nowMs + settleMs;
    await outboxStore.put({
      id: newId(nowMs),
      owner: ownerOf(connection),
      completes: auditId,
      report,
      createdAtMs: nowMs,
      attempts: 0,
      nextAttemptAtMs,
    });
    for (const { id } of forms) await outboxStore.remove(id);
    await setAlarm('send-outbox', nextAttemptAtMs);
  });
}

/**
 * Puts a results page into the outbox, in place of an earlier reading of the same visit that still waits. It waits a
 * moment, since pages go on loading; a visit that was sent once is not sent again.
 */
export async function postObservation(id: string, observation: ObservationEntry['observation']): Promise<void> {
  await postSettling({ id, observation });
}

/** Puts an engine's health into the outbox, as `postObservation`. Reports beyond a number that wait already are dropped. */
export async function postHealth(id: string, health: HealthEntry['health']): Promise<void> {
  const waiting = (await outboxStore.list()).filter((entry) => 'health' in entry);
  if (waiting.length < mostHealthWaiting || waiting.some((entry) => entry.id === id))
    await postSettling({ id, health });
}

async function postSettling(
  posted: Pick<ObservationEntry, 'id' | 'observation'> | Pick<HealthEntry, 'id' | 'health'>,
): Promise<void> {
  const connection = await loadConnection();
  if (!connection) return;
  const waiting = (await outboxStore.list()).find((entry) => entry.id === posted.id);
  if (waiting && waiting.attempts > 0) return;
  const nowMs = systemClock();
  const nextAttemptAtMs = nowMs + settleMs;
  await outboxStore.put({ ...posted, owner: ownerOf(connection), createdAtMs: nowMs, attempts: 0, nextAttemptAtMs });
  await setAlarm('send-outbox', nextAttemptAtMs);
}

const backendIds: BackendIds = { note: noteBackendId, find: findBackendId };
const mostHealthWaiting = 200;

/** Longer than a results page takes to load its late parts; the shortest alarm that browsers set. */
const settleMs = 30_000;

/** Sends what waits; rounds never overlap. Sets the alarm for what could not be sent yet. */
export async function sendWaiting(isForced = false): Promise<void> {
  await navigator.locks.request('outbox', async () => {
    const connection = await loadConnection();
    if (!connection) return;
    const { nextAttemptAtMs } = await drainOutbox(
      ownOutbox(outboxStore, connection),
      (entry) => sendEntry(entry, connection, fetchUrl, backendIds),
      systemClock,
      isForced,
    );
    if (nextAttemptAtMs === undefined) await clearAlarm('send-outbox');
    else await setAlarm('send-outbox', nextAttemptAtMs);
  });
}
