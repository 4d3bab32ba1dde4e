import { callEndpoint } from '#shared/api/call.ts';
import { endSession } from '#shared/api/endpoints/session.ts';
import { loadBackendAccess } from '#extension/platform/network/backend-access.ts';
import { loadConnection } from '#extension/platform/storage/connection.ts';

const timeoutMs = 3_000;

/**
 * Signs out of an account that can be opened again; the token of an anonymous one is all that opens it. A backend that does
 * not answer changes nothing here: the user wants to be gone.
 */
export async function endSessionOfAccount(): Promise<void> {
  const [access, connection] = await Promise.all([loadBackendAccess(), loadConnection()]);
  if (access && connection !== undefined && connection.email !== null)
    await callEndpoint(endSession, {}, { ...access, timeoutMs });
}
