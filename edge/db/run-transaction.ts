import { Pool } from '@neondatabase/serverless';
import { drizzle } from 'drizzle-orm/neon-serverless';

import type { Database } from './database.ts';

/**
 * Runs the work between `begin` and COMMIT over a WebSocket of its own, which a request on Workers can't leave behind;
 * what it throws rolls all of it back. `begin` may hold several statements without parameters.
 */
export async function runTransaction<T>(
  databaseUrl: string,
  begin: string,
  work: (tx: Database) => Promise<T>,
): Promise<T> {
  const pool = new Pool({ connectionString: databaseUrl, max: 1 });
  // A socket that breaks while its query runs fails that query; one that breaks when it is done with harms nobody.
  pool.on('error', () => undefined);
  try {
    const client = await pool.connect();
    try {
      await client.query(begin);
      const result = await work(drizzle(client));
      await client.query('COMMIT');
      return result;
    } catch (error) {
      // A socket that broke has rolled back by that; the reason is what counts.
      await client.query('ROLLBACK').catch(() => undefined);
      throw error;
    } finally {
      client.release();
    }
  } finally {
    await pool.end();
  }
}
