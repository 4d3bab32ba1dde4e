import type { createLiveTicket as endpoint } from '#shared/api/endpoints/live-tickets.ts';
import type { EndpointOutput } from '#shared/api/endpoint.ts';
import { AppError } from '#shared/kernel/app-error.ts';

import { findProject } from '../../repositories/projects.ts';
import type { RequestContext } from '../context.ts';

const ticketTtlMs = 30_000;

/** Throws `not_found` where the workspace has no such project. */
export async function createLiveTicket(
  { clock, projectSockets, store, workspaceId }: RequestContext,
  projectId: string,
): Promise<EndpointOutput<typeof endpoint>> {
  if (!(await findProject(workspaceId, store.db, projectId))) throw new AppError('not_found');
  const ticket = crypto.randomUUID().replaceAll('-', '') + crypto.randomUUID().replaceAll('-', '');
  const expiresAtMs = clock() + ticketTtlMs;
  await projectSockets.addTicket(projectId, ticket, expiresAtMs);
  const path = `/v1/projects/${projectId}/live?ticket=${ticket}`;
  return { ticket, path, expiresAt: new Date(expiresAtMs).toISOString() };
}
