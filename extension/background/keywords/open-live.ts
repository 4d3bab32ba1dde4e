import { callEndpoint } from '#shared/api/call.ts';
import { createLiveTicket } from '#shared/api/endpoints/live-tickets.ts';
import { loadBackendAccess } from '#extension/platform/backend-access.ts';
import { loadSiteCopy } from '#extension/platform/site-store.ts';

/** Address of the socket of a site's project; null without a connection, a project or an answer. */
export async function openLive(domain: string): Promise<{ readonly url: string } | null> {
  const [options, copy] = await Promise.all([loadBackendAccess(), loadSiteCopy(domain)]);
  if (!options || !copy) return null;
  const params = { projectId: copy.projectId };
  const made = await callEndpoint(createLiveTicket, { params }, options);
  if (!made.ok) return null;
  return { url: new URL(made.value.path, options.baseUrl.replace(/^http/, 'ws')).href };
}
