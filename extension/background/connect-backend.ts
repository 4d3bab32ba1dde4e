import { callEndpoint, type CallFailure } from '#shared/api/call.ts';
import { signIn } from '#shared/api/endpoints/account.ts';
import { startSession } from '#shared/api/endpoints/session.ts';
import { isoTime, systemClock } from '#shared/kernel/clock.ts';
import { isHttpUrl, parseUrl } from '#shared/kernel/url.ts';
import { saveConnection } from '#extension/platform/connection.ts';
import { removeEngineUpdateList } from '#extension/platform/engine-updates.ts';
import { outboxStore } from '#extension/platform/outbox-store.ts';
import { fetchUrl } from '#extension/platform/backend-access.ts';
import type { ConnectAnswer, Credentials } from '#extension/platform/protocol.ts';

import { unparkOutbox } from './outbox/outbox.ts';
import { sendWaiting } from './outbox/post-entry.ts';
import { fetchEngines } from './serp-fetch-engines.ts';
import { describeFailure } from './outbox/send-entry.ts';

/** Signs in to the account, or starts an anonymous session where none is given, and sends what waits. */
export async function connectBackend(address: string, account?: Credentials): Promise<ConnectAnswer> {
  const url = parseUrl(address.trim());
  if (!url || !isHttpUrl(url)) return { isConnected: false, reason: 'not an http(s) address', refusal: null };
  const options = { baseUrl: url.origin, fetch: fetchUrl, timeoutMs: 8_000 };
  const body = account && { email: account.email.trim(), password: account.password };
  const started = await (body ? callEndpoint(signIn, { body }, options) : callEndpoint(startSession, {}, options));
  if (!started.ok) return refuseConnection(started.failure);
  const { token, workspace, engineKey } = started.value;
  const connectedAt = isoTime(systemClock);
  await removeEngineUpdateList();
  const email = body?.email ?? null;
  await saveConnection({ baseUrl: url.origin, token, workspaceId: workspace.id, email, connectedAt, engineKey });
  await unparkOutbox(outboxStore);
  await sendWaiting(true);
  await fetchEngines();
  return { isConnected: true };
}

/** What the options are told of a call that failed. */
export function refuseConnection(failure: CallFailure): ConnectAnswer {
  const refusal = failure.kind === 'refused' ? failure.code : null;
  return { isConnected: false, reason: describeFailure(failure), refusal };
}
