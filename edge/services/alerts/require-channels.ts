import { AppError } from '#shared/kernel/app-error.ts';

import type { Database } from '../../db/database.ts';
import { listKnownChannelIds } from '../../repositories/alert-channels.ts';

/** Throws `not_found` where one of the channels is not of the workspace. */
export async function requireChannels(workspaceId: string, tx: Database, ids: readonly string[]): Promise<void> {
  const known = new Set(await listKnownChannelIds(workspaceId, tx, ids));
  if (ids.every((id) => known.has(id))) return;
  throw new AppError('not_found', { message: 'One of the channels is not there. Read the list of channels again.' });
}
