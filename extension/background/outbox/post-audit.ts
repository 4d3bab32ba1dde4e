import type { AuditReport } from '#shared/audit/report.ts';
import { systemClock } from '#shared/kernel/clock.ts';
import { clearAlarm, setAlarm } from '#extension/platform/alarms.ts';
import { loadConnection } from '#extension/platform/connection.ts';
import { outboxStore } from '#extension/platform/outbox-store.ts';

import { drainOutbox } from './outbox.ts';
import { sendAudit } from './send-audit.ts';

/** Puts an audit into the outbox where the user is connected, and sends what is due. */
export async function postAudit(id: string, report: AuditReport): Promise<void> {
  if (!(await loadConnection())) return;
  await outboxStore.put({ id, report, createdAtMs: systemClock(), attempts: 0, nextAttemptAtMs: 0 });
  await sendWaiting();
}

/** Sends what waits; rounds never overlap. Sets the alarm for what could not be sent yet. */
export async function sendWaiting(isForced = false): Promise<void> {
  await navigator.locks.request('outbox', async () => {
    const connection = await loadConnection();
    if (!connection) return;
    const fetchUrl = (url: string, init: RequestInit): Promise<Response> => fetch(url, init);
    const { nextAttemptAtMs } = await drainOutbox(
      outboxStore,
      (entry) => sendAudit(entry, connection, fetchUrl),
      systemClock,
      isForced,
    );
    if (nextAttemptAtMs === undefined) await clearAlarm('send-outbox');
    else await setAlarm('send-outbox', nextAttemptAtMs);
  });
}
