import { callEndpoint, type CallFailure, type CallOptions } from '#shared/api/call.ts';
import type { EndpointInput } from '#shared/api/endpoint.ts';
import { createMonitor as createEndpoint, type Monitor } from '#shared/api/endpoints/monitors.ts';
import { createProject, deleteProject, listProjects } from '#shared/api/endpoints/projects.ts';
import { isWithinDomain } from '#shared/kernel/is-within-domain.ts';
import { ok, type Result } from '#shared/kernel/result.ts';

export type NewMonitor = EndpointInput<typeof createEndpoint>['body'];

/**
 * In the project whose site the address is of, or of a price the one for which it is watched; one is made where there is
 * none yet, and goes again where the monitor is refused.
 */
export async function createMonitor(
  access: CallOptions,
  body: NewMonitor,
  site?: string,
): Promise<Result<Monitor, CallFailure>> {
  const own = (URL.parse(body.url)?.hostname ?? '').replace(/^www\./, '');
  const host = body.kind === 'price' ? (site ?? own) : own;
  const listed = await callEndpoint(listProjects, { query: { limit: 200 } }, access);
  if (!listed.ok) return listed;
  const known = listed.value.items.find(({ domain }) => isWithinDomain(host, domain));
  const project = known ? ok(known) : await callEndpoint(createProject, { body: { name: host, domain: host } }, access);
  if (!project.ok) return project;
  const projectId = project.value.id;
  const made = await callEndpoint(createEndpoint, { params: { projectId }, body }, access);
  // Only after a plain no: a lost answer may have left a monitor in it.
  if (!made.ok && !known && made.failure.kind === 'refused' && made.failure.status < 500) {
    await callEndpoint(deleteProject, { params: { projectId } }, access);
  }
  return made;
}
