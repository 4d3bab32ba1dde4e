import { connect } from 'node:net';

import { Pool, type PoolClient } from 'pg';

import { err, ok, type Result } from '#shared/kernel/result.ts';

import { describeField, readCommandTag } from './pglite-engine.ts';
import {
  sqlFailureOf,
  type SqlEngine,
  type SqlFailure,
  type Statement,
  type StatementResult,
  type WireClient,
  type WireSession,
} from './sql-engine.ts';

/** A real Postgres behind the stand-in: statements over a pool, wire sessions piped through as they are. */
export async function openPostgres(url: string): Promise<SqlEngine> {
  const pool = new Pool({ connectionString: url, max: 16 });
  // A connection that the server closes while it is idle is replaced at its next use; without a listener it would throw.
  pool.on('error', () => undefined);
  await pool.query('SELECT 1');
  return {
    connectionString: () => url,
    runOne: (statement) => withClient(pool, (client) => runStatement(client, statement)),
    runBatch: (begin, statements) => withClient(pool, (client) => runBatch(client, begin, statements)),
    openSession: (client) => pipeSession(url, client),
    close: () => pool.end(),
  };
}

async function withClient<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    return await work(client);
  } finally {
    client.release();
  }
}

async function runBatch(
  client: PoolClient,
  begin: string,
  statements: readonly Statement[],
): Promise<Result<readonly StatementResult[], SqlFailure>> {
  await client.query(begin);
  const results: StatementResult[] = [];
  for (const statement of statements) {
    const result = await runStatement(client, statement);
    if (!result.ok) {
      await client.query('ROLLBACK');
      return result;
    }
    results.push(result.value);
  }
  const committed = await runStatement(client, { text: 'COMMIT', params: [] });
  return committed.ok ? ok(results) : committed;
}

async function runStatement(client: PoolClient, statement: Statement): Promise<Result<StatementResult, SqlFailure>> {
  try {
    const result = await client.query<(string | null)[]>({
      text: statement.text,
      values: [...statement.params],
      rowMode: 'array',
      types: { getTypeParser: () => (value: string) => value },
    });
    const fields = result.fields.map(describeField);
    const { command } = readCommandTag(result.command ?? '');
    return ok({ fields, rows: result.rows, command, rowCount: result.rowCount });
  } catch (error) {
    const failure = sqlFailureOf(error);
    if (!failure) throw error;
    return err(failure);
  }
}

function pipeSession(url: string, client: WireClient): WireSession {
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname || '127.0.0.1', port: port === '' ? 5432 : Number(port) });
  socket.on('data', (bytes) => client.send(bytes));
  socket.on('close', () => client.close());
  // `close` follows and tells the client.
  socket.on('error', () => undefined);
  return {
    receive: (bytes) => void socket.write(bytes),
    end: () => void socket.destroy(),
  };
}
