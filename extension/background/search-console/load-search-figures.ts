import { callEndpoint } from '#shared/api/call.ts';
import { readSearchConsole } from '#shared/api/endpoints/search-console.ts';
import type { SearchFigures } from '#shared/search-console/search-figures.ts';

import { findSiteProject } from '../find-site-project.ts';

/** What Search Console counted of a site, oldest first; none where no backend tells. */
export async function loadSearchFigures(domain: string): Promise<readonly SearchFigures[]> {
  const site = await findSiteProject(domain);
  if (!site) return [];
  const read = await callEndpoint(readSearchConsole, { params: { projectId: site.projectId } }, site.options);
  return read.ok ? read.value.days : [];
}
