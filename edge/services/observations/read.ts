import type { StoredObservationWithSnapshot } from '#shared/api/endpoints/observations.ts';
import { AppError } from '#shared/kernel/app-error.ts';

import { findObservation } from '../../repositories/observations.ts';
import type { ServiceContext } from '../context.ts';
import { presentObservation } from './present.ts';

export async function readObservation(
  { store, workspaceId }: ServiceContext,
  id: string,
): Promise<StoredObservationWithSnapshot> {
  const row = await findObservation(workspaceId, store.db, id);
  if (!row) throw new AppError('not_found');
  return { ...presentObservation(row), snapshot: row.snapshot };
}
