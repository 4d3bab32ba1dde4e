import { neon, neonConfig, Pool } from '@neondatabase/serverless';
import { drizzle as drizzleHttp } from 'drizzle-orm/neon-http';
import { drizzle as drizzleSocket } from 'drizzle-orm/neon-serverless';

import type { Database, Store, Write } from './database.ts';

export interface ConnectOptions {
  readonly databaseUrl: string;
  /** `host:port` of a local stand-in for Neon; Neon itself where missing. */
  readonly localProxy?: string | undefined;
}

/** Opens nothing yet: statements go over HTTP, and a transaction opens its own WebSocket and closes it. */
export function connect(options: ConnectOptions): Store {
  if (options.localProxy !== undefined) pointAtLocalProxy(options.localProxy);
  const http = drizzleHttp(neon(options.databaseUrl));
  return {
    db: http,
    async batch(writes) {
      const [first, ...rest] = writes;
      if (first) await http.batch<Write, [Write, ...Write[]]>([first, ...rest]);
    },
    transaction: (work) => runTransaction(options.databaseUrl, work),
  };
}

/** A pool can't outlive a request on Workers, so each transaction has one of its own. */
async function runTransaction<T>(databaseUrl: string, work: (tx: Database) => Promise<T>): Promise<T> {
  const pool = new Pool({ connectionString: databaseUrl, max: 1 });
  // A socket that breaks while its query runs fails that query; one that breaks when it is done with harms nobody.
  pool.on('error', () => undefined);
  try {
    return await drizzleSocket(pool).transaction((tx) => work(tx));
  } finally {
    await pool.end();
  }
}

function pointAtLocalProxy(proxy: string): void {
  neonConfig.fetchEndpoint = `http://${proxy}/sql`;
  neonConfig.wsProxy = `${proxy}/v2`;
  neonConfig.useSecureWebSocket = false;
  // A plain Postgres may want another method than the clear-text password that pipelining needs.
  neonConfig.pipelineConnect = false;
}
