import { callEndpoint, type CallFailure, type CallOptions } from '#shared/api/call.ts';
import { describeFailure } from '#shared/api/describe-failure.ts';
import { createProject, listProjects, type Project } from '#shared/api/endpoints/projects.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { bareHost } from '#shared/kernel/typed-domain.ts';
import { isOfDomains } from '#shared/serp/is-of-domains.ts';
import type { KeywordMessages } from '#extension/platform/messages/keyword-messages.ts';
import { loadBackendAccess } from '#extension/platform/network/backend-access.ts';
import type { Site } from '#extension/platform/storage/keyword-records.ts';
import { addBackendSites, loadSite } from '#extension/platform/storage/site-store.ts';

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

/** The project that a host belongs to; where there is none, one for the host, which is on the list of sites from then on. */
export async function projectOfHost(host: string): Promise<KeywordMessages['requireProject'][1]> {
  const { failure, projects } = await loadProjects();
  if (failure !== null) return { projectId: null, failure };
  const known = projects.find(({ domain }) => isOfDomains(host, [domain]));
  if (known) return { projectId: known.id, failure: null };
  const options = await loadBackendAccess();
  if (!options) return { projectId: null, failure: 'not connected' };
  const made = await requireProject(await loadSite(bareHost(host)), true, options);
  if (!made.ok) return { projectId: null, failure: describeFailure(made.failure) };
  if (made.value) await addBackendSites([made.value]);
  return { projectId: made.value?.id ?? null, failure: null };
}

/** Brings every site of the workspace onto the list. */
export async function syncSites(options: CallOptions): Promise<Result<null, CallFailure>> {
  const found = await findProject(undefined, options);
  return found.ok ? ok(null) : found;
}

/** Every site of the workspace, which comes onto the list too. */
export async function loadProjects(): Promise<KeywordMessages['loadProjects'][1]> {
  const options = await loadBackendAccess();
  if (!options) return { projects: [], failure: 'not connected' };
  const projects: Project[] = [];
  const found = await findProject(undefined, options, projects);
  return {
    projects: projects.map(({ domain, id }) => ({ domain, id })),
    failure: found.ok ? null : describeFailure(found.failure),
  };
}

/** What is seen on the way comes onto the list of sites, and into `seen`. */
async function findProject(
  domain: string | undefined,
  options: CallOptions,
  seen: Project[] = [],
): Promise<Result<Project | null, CallFailure>> {
  let cursor: string | undefined;
  do {
    const query = { limit: 200, ...(cursor === undefined ? {} : { cursor }) };
    const page = await callEndpoint(listProjects, { query }, options);
    if (!page.ok) return page;
    await addBackendSites(page.value.items);
    seen.push(...page.value.items);
    const found = page.value.items.find((project) => project.domain === domain);
    if (found) return ok(found);
    cursor = page.value.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return ok(null);
}
