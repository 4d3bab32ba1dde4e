import { type CallFailure, type Fetch, callEndpoint, isWorthRetrying } from '#shared/api/call.ts';
import { storeAudit } from '#shared/api/endpoints/audits.ts';
import type { Connection } from '#extension/platform/connection.ts';
import type { OutboxEntry } from '#extension/platform/database.ts';

import type { SendOutcome } from './outbox.ts';

/** Sends one audit to the backend. The entry's id is the idempotency key. */
export async function sendAudit(entry: OutboxEntry, connection: Connection, fetch: Fetch): Promise<SendOutcome> {
  const { baseUrl, token } = connection;
  const options = { baseUrl, token, fetch, idempotencyKey: entry.id };
  const stored = await callEndpoint(storeAudit, { body: { report: entry.report } }, options);
  return stored.ok ? { kind: 'stored' } : judgeFailure(stored.failure);
}

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

/** One line for the options page: what the backend or the network said. */
export function describeFailure(failure: CallFailure): string {
  switch (failure.kind) {
    case 'network':
      return failure.message;
    case 'timeout':
      return `no answer within ${failure.timeoutMs / 1000} s`;
    case 'aborted':
      return 'aborted';
    case 'refused':
      return `${failure.status} ${failure.code}: ${failure.message}`;
    case 'invalid-answer':
      return `${failure.status}: ${failure.message}`;
  }
}
