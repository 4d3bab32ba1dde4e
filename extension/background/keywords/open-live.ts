import { callEndpoint } from '#shared/api/call.ts';
import { createLiveTicket } from '#shared/api/endpoints/live-tickets.ts';
import { loadConnection } from '#extension/platform/connection.ts';
import { loadSiteCopy } from '#extension/platform/keyword-store.ts';

/** Address of the socket of a site's project; null without a connection, a project or an answer. */
export async function openLive(domain: string): Promise<{ readonly url: string } | null> {
  const [connection, copy] = await Promise.all([loadConnection(), loadSiteCopy(domain)]);
  if (!connection || !copy) return null;
  const { baseUrl, token } = connection;
  const fetchUrl = (url: string, init: RequestInit): Promise<Response> => fetch(url, init);
  const params = { projectId: copy.projectId };
  const made = await callEndpoint(createLiveTicket, { params }, { baseUrl, token, fetch: fetchUrl });
  if (!made.ok) return null;
  return { url: new URL(made.value.path, baseUrl.replace(/^http/, 'ws')).href };
}
