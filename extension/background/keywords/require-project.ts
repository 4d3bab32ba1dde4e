import { callEndpoint, type CallFailure, type CallOptions } from '#shared/api/call.ts';
import { createProject, listProjects, type Project } from '#shared/api/endpoints/projects.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { Site } from '#extension/platform/storage/keyword-records.ts';
import { addBackendSites } from '#extension/platform/storage/site-store.ts';

/** The project of a site. null where there is none and nothing to make one for. */
export async function requireProject(
  { competitors, domain, match }: Site,
  isNeeded: boolean,
  options: CallOptions,
): Promise<Result<Project | null, CallFailure>> {
  const found = await findProject(domain, options);
  if (!found.ok || found.value || !isNeeded) return found;
  const body = { name: domain, domain, match, competitors: [...competitors] };
  const created = await callEndpoint(createProject, { body }, options);
  if (created.ok) return created;
  // Another browser of the same workspace may have been faster.
  const again = await findProject(domain, options);
  return again.ok && again.value ? again : err(created.failure);
}

/** Brings every site of the workspace onto the list. */
export async function syncSites(options: CallOptions): Promise<Result<null, CallFailure>> {
  const found = await findProject(undefined, options);
  return found.ok ? ok(null) : found;
}

/** What is seen on the way comes onto the list of sites. */
async function findProject(
  domain: string | undefined,
  options: CallOptions,
): Promise<Result<Project | null, CallFailure>> {
  let cursor: string | undefined;
  do {
    const query = { limit: 200, ...(cursor === undefined ? {} : { cursor }) };
    const page = await callEndpoint(listProjects, { query }, options);
    if (!page.ok) return page;
    await addBackendSites(page.value.items);
    const found = page.value.items.find((project) => project.domain === domain);
    if (found) return ok(found);
    cursor = page.value.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return ok(null);
}
