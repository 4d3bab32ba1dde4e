import { dayOf } from '#shared/kernel/day.ts';
import type { readSearchConsole as endpoint } from '#shared/api/endpoints/search-console.ts';
import type { EndpointOutput } from '#shared/api/endpoint.ts';
import { AppError } from '#shared/kernel/app-error.ts';

import { findProject } from '../../repositories/projects.ts';
import { listSearchConsoleDays } from '../../repositories/search-console-figures.ts';
import { findSearchConsoleLink } from '../../repositories/search-console-links.ts';
import type { RequestContext } from '../context.ts';
import { presentLink } from './present.ts';

const shownMs = 480 * 86_400_000;

/** Throws `not_found` where the workspace has no such project. */
export async function readSearchConsole(
  { clock, searchConsole, store, workspaceId }: RequestContext,
  projectId: string,
): Promise<EndpointOutput<typeof endpoint>> {
  if (!(await findProject(workspaceId, store.db, projectId))) throw new AppError('not_found');
  const link = await findSearchConsoleLink(workspaceId, store.db, projectId);
  const from = dayOf(clock() - shownMs);
  const days = await listSearchConsoleDays(workspaceId, store.db, projectId, from);
  return { link: presentLink(link, searchConsole !== null), days: [...days] };
}
