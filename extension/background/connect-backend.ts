import { callEndpoint } from '#shared/api/call.ts';
import { startSession } from '#shared/api/endpoints/session.ts';
import { isoTime, systemClock } from '#shared/kernel/clock.ts';
import { isHttpUrl, parseUrl } from '#shared/kernel/url.ts';
import { saveConnection } from '#extension/platform/connection.ts';
import { removeEngineUpdateList } from '#extension/platform/engine-updates.ts';
import { outboxStore } from '#extension/platform/outbox-store.ts';
import { fetchUrl } from '#extension/platform/backend-access.ts';
import type { ConnectAnswer } from '#extension/platform/protocol.ts';

import { unparkOutbox } from './outbox/outbox.ts';
import { sendWaiting } from './outbox/post-entry.ts';
import { fetchEngines } from './serp-fetch-engines.ts';
import { describeFailure } from './outbox/send-entry.ts';

/** Starts an anonymous session with the backend and sends what waits. */
export async function connectBackend(address: string): Promise<ConnectAnswer> {
  const url = parseUrl(address.trim());
  if (!url || !isHttpUrl(url)) return { isConnected: false, reason: 'not an http(s) address' };
  const started = await callEndpoint(startSession, {}, { baseUrl: url.origin, fetch: fetchUrl, timeoutMs: 8_000 });
  if (!started.ok) return { isConnected: false, reason: describeFailure(started.failure) };
  const { token, workspace, engineKey } = started.value;
  const connectedAt = isoTime(systemClock);
  await removeEngineUpdateList();
  await saveConnection({ baseUrl: url.origin, token, workspaceId: workspace.id, connectedAt, engineKey });
  await unparkOutbox(outboxStore);
  await sendWaiting(true);
  await fetchEngines();
  return { isConnected: true };
}
