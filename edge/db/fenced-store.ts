import type { HTTPQueryOptions, NeonQueryFunction } from '@neondatabase/serverless';
import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/neon-http';

import type { Store, Write } from './database.ts';
import { runTransaction } from './run-transaction.ts';
import { requestRole, workspaceSetting } from './workspace-fence.ts';

type Client = NeonQueryFunction<false, false>;

export interface FencedStoreOptions {
  readonly client: Client;
  readonly databaseUrl: string;
  readonly workspaceId: string;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * A store whose every statement runs as the role of requests, with the workspace set for its transaction alone: behind a
 * pooler nothing else carries over. A single statement and its fence are one batch, in the one round trip that it takes
 * anyway; a transaction begins with its fence.
 */
export function createFencedStore({ client, databaseUrl, workspaceId }: FencedStoreOptions): Store {
  if (!uuid.test(workspaceId)) throw new Error('Only the id of a workspace can be fenced to');
  const http = drizzle(client);
  const begin = `BEGIN; SET LOCAL ROLE ${requestRole}; SET LOCAL ${workspaceSetting} = '${workspaceId}'`;
  return {
    db: drizzle(fencedClient(client, workspaceId)),
    async batch(writes) {
      if (writes.length === 0) return;
      const fence = http.execute(
        sql`SELECT set_config('role', ${requestRole}, true), set_config(${workspaceSetting}, ${workspaceId}, true)`,
      );
      await http.batch<Write, [Write, ...Write[]]>([fence, ...writes]);
    },
    transaction: (work) => runTransaction(databaseUrl, begin, work),
  };
}

/** Safe because drizzle only calls `query` of its client where it runs no batch, and batches have the plain one. */
function fencedClient(client: Client, workspaceId: string): Client {
  const raise = `SELECT set_config('role', $1, true), set_config('${workspaceSetting}', $2, true)`;
  const query = async (text: string, params: unknown[], options: HTTPQueryOptions<false, false>) => {
    const fence = client.query(raise, [requestRole, workspaceId]);
    const [, result] = await client.transaction([fence, client.query(text, params, options)]);
    return result;
  };
  return { query } as unknown as Client;
}
