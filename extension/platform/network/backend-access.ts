import type { CallOptions } from '#shared/api/call.ts';

import { loadConnection } from '#extension/platform/storage/connection.ts';

/** What a call to the connected backend needs; undefined where the user never connected. */
export async function loadBackendAccess(): Promise<CallOptions | undefined> {
  const connection = await loadConnection();
  if (!connection) return undefined;
  const { baseUrl, token, workspaceId } = connection;
  return { baseUrl, token, workspaceId, fetch: fetchUrl };
}

/** The browser's own, which must not be called as a method of something else. */
export function fetchUrl(url: string, init: RequestInit): Promise<Response> {
  return fetch(url, init);
}
