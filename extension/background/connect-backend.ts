import { callEndpoint, type CallFailure, type CallOptions } from '#shared/api/call.ts';
import { openLink } from '#shared/api/endpoints/account-links.ts';
import { signIn } from '#shared/api/endpoints/account.ts';
import { type StartedSession, startSession } from '#shared/api/endpoints/session.ts';
import { signInWithCode, twoFactorTicket } from '#shared/api/endpoints/two-factor.ts';
import { isoTime, systemClock } from '#shared/kernel/clock.ts';
import type { Result } from '#shared/kernel/result.ts';
import { isHttpUrl, parseUrl } from '#shared/kernel/url.ts';
import type { AccountFailure } from '#extension/platform/messages/account-messages.ts';
import { saveConnection } from '#extension/platform/storage/connection.ts';
import { removeEngineUpdateList } from '#extension/platform/storage/engine-updates.ts';
import { outboxStore } from '#extension/platform/storage/outbox-store.ts';
import { fetchUrl, loadBackendAccess } from '#extension/platform/network/backend-access.ts';
import type { ConnectAnswer, SignIn } from '#extension/platform/messages/protocol.ts';

import { fetchAlerts } from './alerts/fetch-alerts.ts';
import { syncSites } from './keywords/require-project.ts';
import { unparkOutbox } from './outbox/outbox.ts';
import { sendWaiting } from './outbox/post-entry.ts';
import { fetchEngines } from './serp-fetch-engines.ts';
import { describeFailure } from '#shared/api/describe-failure.ts';

const timeoutMs = 8_000;

/** Opens the account, or starts an anonymous session where none is given, and sends what waits. */
export async function connectBackend(address: string, account?: SignIn): Promise<ConnectAnswer> {
  const url = parseUrl(address.trim());
  if (!url || !isHttpUrl(url)) return { isConnected: false, reason: 'not an http(s) address', refusal: null };
  const started = await startSessionAt({ baseUrl: url.origin, fetch: fetchUrl, timeoutMs }, account);
  if (!started.ok) return refuseConnection(started.failure);
  const { account: opened, engineKey, token, workspace } = started.value;
  const connectedAt = isoTime(systemClock);
  await removeEngineUpdateList();
  const { email } = opened;
  await saveConnection({ baseUrl: url.origin, token, workspaceId: workspace.id, email, connectedAt, engineKey });
  await unparkOutbox(outboxStore);
  await sendWaiting(true);
  const options = await loadBackendAccess();
  if (options) await syncSites(options);
  await fetchEngines();
  await fetchAlerts();
  return { isConnected: true };
}

function startSessionAt(options: CallOptions, account?: SignIn): Promise<Result<StartedSession, CallFailure>> {
  switch (account?.kind) {
    case undefined:
      return callEndpoint(startSession, {}, options);
    case 'password': {
      const { email, password } = account;
      return callEndpoint(signIn, { body: { email: email.trim(), password } }, options);
    }
    case 'code': {
      const { code, newPassword } = account;
      return callEndpoint(openLink, { body: { code, ...(newPassword !== undefined && { newPassword }) } }, options);
    }
    case 'two-factor': {
      const { code, ticket } = account;
      return callEndpoint(signInWithCode, { body: { ticket, code } }, options);
    }
  }
}

/** What the options are told of a call that failed. */
export function refuseConnection(failure: CallFailure): ConnectAnswer {
  const details = twoFactorTicket.safeParse(failure.kind === 'refused' ? failure.details : undefined);
  return { isConnected: false, ...failureOf(failure), ...(details.success ? { ticket: details.data.ticket } : {}) };
}

export function failureOf(failure: CallFailure): AccountFailure {
  const reason = describeFailure(failure);
  return failure.kind === 'refused'
    ? { reason, refusal: failure.code, details: failure.details }
    : { reason, refusal: null };
}
