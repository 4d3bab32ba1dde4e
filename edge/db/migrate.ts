import { fileURLToPath } from 'node:url';

import { Pool } from '@neondatabase/serverless';
import { drizzle } from 'drizzle-orm/neon-serverless';
import { migrate } from 'drizzle-orm/neon-serverless/migrator';

import { connect } from './connect.ts';

/** Any number that nobody else takes as an advisory lock in this database. */
const migrationLock = 726_174_551;

/** Applies what is missing, forward only, one caller at a time. Rejects with the error of the statement that failed. */
export async function migrateDatabase(databaseUrl: string, localProxy?: string): Promise<void> {
  connect({ databaseUrl, localProxy });
  const pool = new Pool({ connectionString: databaseUrl, max: 1 });
  // A socket that breaks when it is done with harms nobody.
  pool.on('error', () => undefined);
  try {
    const db = drizzle(pool);
    await db.execute(`SELECT pg_advisory_lock(${migrationLock})`);
    await migrate(db, { migrationsFolder: fileURLToPath(new URL('migrations', import.meta.url)) });
    await db.execute(`SELECT pg_advisory_unlock(${migrationLock})`);
  } finally {
    await pool.end();
  }
}
