import { join } from 'node:path';

import { openPglite } from './neon/pglite-engine.ts';
import { openPostgres } from './neon/postgres-engine.ts';
import type { SqlEngine } from './neon/sql-engine.ts';
import { diskFailure, StartError } from './start-failure.ts';

export interface OpenEngineOptions {
  readonly dataDir: string;
  readonly databasePassword: string;
  /** A Postgres to use in place of the embedded one: `LOCAL_POSTGRES_URL`. */
  readonly postgresUrl: string | undefined;
}

/** Opens the database that the stand-in answers from. */
export async function openEngine(options: OpenEngineOptions): Promise<SqlEngine> {
  const { postgresUrl } = options;
  try {
    if (postgresUrl !== undefined) return await openPostgres(postgresUrl);
    return await openPglite({ dataDir: join(options.dataDir, 'postgres'), password: options.databasePassword });
  } catch (error) {
    const place = postgresUrl === undefined ? `in ${options.dataDir}` : 'that LOCAL_POSTGRES_URL names';
    const failure = diskFailure(error, options.dataDir) ?? {
      kind: 'database-failed' as const,
      message: `The database ${place} does not open: ${error instanceof Error ? error.message : String(error)}`,
    };
    throw new StartError(failure, error);
  }
}
