import type { CallOptions } from '#shared/api/call.ts';
import type { NoProject } from '#extension/platform/messages/no-project.ts';
import { loadBackendAccess } from '#extension/platform/network/backend-access.ts';
import { loadSiteCopy } from '#extension/platform/storage/site-copies.ts';

/** A site at the backend, and what a call about it needs. */
export interface SiteProject {
  readonly projectId: string;
  readonly options: CallOptions;
}

/** Of a site that `findSiteProject` does not find. */
export async function whyNoProject(): Promise<NoProject> {
  return (await loadBackendAccess()) ? 'unsynced' : 'local';
}

/** Undefined without a connection, or where the backend is not known to have the site. */
export async function findSiteProject(domain: string): Promise<SiteProject | undefined> {
  const [options, copy] = await Promise.all([loadBackendAccess(), loadSiteCopy(domain)]);
  return options && copy && { projectId: copy.projectId, options };
}
