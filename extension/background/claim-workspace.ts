import { callEndpoint } from '#shared/api/call.ts';
import { claimAccount } from '#shared/api/endpoints/account.ts';
import { loadBackendAccess } from '#extension/platform/network/backend-access.ts';
import { loadConnection, saveConnection } from '#extension/platform/storage/connection.ts';
import type { ClaimRequest, ConnectAnswer } from '#extension/platform/messages/protocol.ts';

import { refuseConnection } from './connect-backend.ts';

/** Gives the connected workspace an address and a password. Its token is a new one from then on. */
export async function claimWorkspace({ email, locale, password }: ClaimRequest): Promise<ConnectAnswer> {
  const [access, connection] = await Promise.all([loadBackendAccess(), loadConnection()]);
  if (!access || !connection) return { isConnected: false, reason: 'not connected', refusal: null };
  const body = { email: email.trim(), password, locale };
  const claimed = await callEndpoint(claimAccount, { body }, { ...access, timeoutMs: 8_000 });
  if (!claimed.ok) return refuseConnection(claimed.failure);
  await saveConnection({ ...connection, token: claimed.value.token, email: claimed.value.account.email });
  return { isConnected: true };
}
