import { neon, neonConfig } from '@neondatabase/serverless';
import { drizzle } from 'drizzle-orm/neon-http';

import type { Store, Write } from './database.ts';
import { createFencedStore } from './fenced-store.ts';
import { runTransaction } from './run-transaction.ts';

export interface ConnectOptions {
  readonly databaseUrl: string;
  /** `host:port` of a local stand-in for Neon; Neon itself where missing. */
  readonly localProxy?: string | undefined;
}

/** The database as its owner, who reaches every row. */
export interface Connection extends Store {
  /** The database as a request of this workspace: no statement reaches another one's rows, whatever it asks for. */
  fenceTo(workspaceId: string): Store;
}

/** Opens nothing yet: statements go over HTTP, and a transaction opens its own WebSocket and closes it. */
export function connect({ databaseUrl, localProxy }: ConnectOptions): Connection {
  if (localProxy !== undefined) pointAtLocalProxy(localProxy);
  const client = neon(databaseUrl);
  const db = drizzle(client);
  return {
    db,
    async batch(writes) {
      const [first, ...rest] = writes;
      if (first) await db.batch<Write, [Write, ...Write[]]>([first, ...rest]);
    },
    transaction: (work) => runTransaction(databaseUrl, 'BEGIN', work),
    fenceTo: (workspaceId) => createFencedStore({ client, databaseUrl, workspaceId }),
  };
}

function pointAtLocalProxy(proxy: string): void {
  neonConfig.fetchEndpoint = `http://${proxy}/sql`;
  neonConfig.wsProxy = `${proxy}/v2`;
  neonConfig.useSecureWebSocket = false;
  // A plain Postgres may want another method than the clear-text password that pipelining needs.
  neonConfig.pipelineConnect = false;
}
