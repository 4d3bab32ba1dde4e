import type { Happened } from '#shared/events/logged-event.ts';

import type { Database } from '../../db/database.ts';
import { insertLoggedEvents } from '../../repositories/logged-events.ts';

/** Adds to the log in the transaction of what happened, as its last write; nothing where nothing happened. */
export async function logEvents(
  workspaceId: string,
  tx: Database,
  happened: readonly Happened[],
  now: Date,
): Promise<void> {
  if (happened.length > 0) await insertLoggedEvents(workspaceId, tx, happened, now);
}
