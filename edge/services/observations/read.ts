import type { StoredObservationWithSnapshot } from '#shared/api/endpoints/observations.ts';
import { AppError } from '#shared/kernel/app-error.ts';

import { findObservation } from '../../repositories/observations.ts';
import { listProjectRows } from '../../repositories/projects.ts';
import type { RequestContext } from '../context.ts';
import { positionsOn } from './positions.ts';
import { presentObservation } from './present.ts';

/** Newest first; a workspace with more looks at its projects one by one. */
const mostProjects = 100;

export async function readObservation(
  { store, workspaceId }: RequestContext,
  id: string,
): Promise<StoredObservationWithSnapshot> {
  const row = await findObservation(workspaceId, store.db, id);
  if (!row) throw new AppError('not_found');
  const projects = await listProjectRows(workspaceId, store.db, { limit: mostProjects, after: undefined });
  return { ...presentObservation(row), snapshot: row.snapshot, positions: positionsOn(row.snapshot, projects) };
}
