import { type CallFailure, type CallOptions, type Fetch, callEndpoint, isWorthRetrying } from '#shared/api/call.ts';
import { describeFailure } from '#shared/api/describe-failure.ts';
import type { EndpointInput } from '#shared/api/endpoint.ts';
import { completeAudit, storeAudit } from '#shared/api/endpoints/audits.ts';
import { storeEngineHealth } from '#shared/api/endpoints/engine-health.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Connection } from '#extension/platform/storage/connection.ts';
import type {
  AuditEntry,
  HealthEntry,
  ObservationEntry,
  OutboxEntry,
} from '#extension/platform/storage/database-schema.ts';
import { storeObservation } from '#shared/api/endpoints/observations.ts';

import type { SendOutcome } from './outbox.ts';

/** Under which ids the backend keeps the audits of the history. */
export interface BackendIds {
  note(auditId: string, backendId: string): Promise<void>;
  find(auditId: string): Promise<string | undefined>;
}

/** Sends one audit, observation or report of an engine's health to the backend. The entry's id is the idempotency key. */
export async function sendEntry(
  entry: OutboxEntry,
  connection: Connection,
  fetch: Fetch,
  ids: BackendIds,
): Promise<SendOutcome> {
  const { baseUrl, token, workspaceId } = connection;
  const options = { baseUrl, token, workspaceId, fetch, idempotencyKey: entry.id };
  if ('report' in entry) return sendAudit(entry, options, ids);
  const stored = await sendBody(entry, options);
  return stored.ok ? { kind: 'stored' } : judgeFailure(stored.failure);
}

/** The later form of a report goes where the earlier one went. */
async function sendAudit(entry: AuditEntry, options: CallOptions, ids: BackendIds): Promise<SendOutcome> {
  const body = { report: entry.report };
  if (entry.completes === undefined) {
    const stored = await callEndpoint(storeAudit, { body }, options);
    if (!stored.ok) return judgeFailure(stored.failure);
    await ids.note(entry.id, stored.value.id);
    return { kind: 'stored' };
  }
  const auditId = await ids.find(entry.completes);
  if (auditId === undefined) return { kind: 'refused', reason: 'the audit that this completes was not stored' };
  const completed = await callEndpoint(completeAudit, { params: { auditId }, body }, options);
  return completed.ok ? { kind: 'stored' } : judgeFailure(completed.failure);
}

function sendBody(entry: ObservationEntry | HealthEntry, options: CallOptions): Promise<Result<unknown, CallFailure>> {
  if ('health' in entry) return callEndpoint(storeEngineHealth, { body: entry.health }, options);
  return callEndpoint(storeObservation, { body: observedBody(entry.observation) }, options);
}

function observedBody({ snapshot, observedAt }: ObservationEntry['observation']): StoreObservationBody {
  const { query, state } = snapshot;
  if (query === null || (state !== 'ok' && state !== 'no_results')) {
    throw new Error('Only pages with a query and a certain state go into the outbox.');
  }
  return { snapshot: { ...snapshot, query, state }, observedAt };
}

type StoreObservationBody = EndpointInput<typeof storeObservation>['body'];

function judgeFailure(failure: CallFailure): SendOutcome {
  const reason = describeFailure(failure);
  if (failure.kind !== 'refused') {
    // An answer that is not ours: a proxy, another program on that port. It may be gone tomorrow; the audit stays.
    return { kind: 'later', reason };
  }
  if (!isWorthRetrying(failure)) return { kind: 'refused', reason };
  if (failure.retryAfterSeconds === null) return { kind: 'later', reason };
  return { kind: 'later', reason, retryAfterMs: failure.retryAfterSeconds * 1000 };
}
