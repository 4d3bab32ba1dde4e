import { migrateDatabase } from '../../db/migrate.ts';
import { openPglite } from '../../local/neon/pglite-engine.ts';
import { startStandIn, type StandIn } from '../../local/neon/start-stand-in.ts';

/** A database in memory with the real migrations, behind a stand-in on a free port. */
export async function startTestDatabase(): Promise<StandIn> {
  const standIn = await startStandIn(await openPglite({ password: 'only-for-tests' }));
  await migrateDatabase(standIn.databaseUrl, standIn.proxyHost);
  return standIn;
}
