import { callEndpoint } from '#shared/api/call.ts';
import { createLiveTicket } from '#shared/api/endpoints/live-tickets.ts';

import { findSiteProject } from '../find-site-project.ts';

/** Address of the socket of a site's project; null without a connection, a project or an answer. */
export async function openLive(domain: string): Promise<{ readonly url: string } | null> {
  const site = await findSiteProject(domain);
  if (!site) return null;
  const { options, projectId } = site;
  const params = { projectId };
  const made = await callEndpoint(createLiveTicket, { params }, options);
  if (!made.ok) return null;
  return { url: new URL(made.value.path, options.baseUrl.replace(/^http/, 'ws')).href };
}
