import { openAsBlob } from 'node:fs';

import { inject } from 'vitest';

import { openPglite } from '../../local/neon/pglite-engine.ts';
import { startStandIn, type StandIn } from '../../local/neon/start-stand-in.ts';

/** A database in memory with the real migrations, behind a stand-in on a free port. It begins as the run's template. */
export async function startTestDatabase(): Promise<StandIn> {
  const begunAs = await openAsBlob(inject('databaseTemplate'));
  return startStandIn(await openPglite({ password: 'only-for-tests', begunAs }));
}
