import { PGlite, protocol } from '@electric-sql/pglite';

import { err, ok, type Result } from '#shared/kernel/result.ts';

import { openPgliteSession } from './pglite-session.ts';
import {
  sqlFailureOf,
  type ResultField,
  type SqlEngine,
  type SqlFailure,
  type Statement,
  type StatementResult,
} from './sql-engine.ts';
import { createTurnQueue, type EndTurn } from './turn-queue.ts';

export interface PgliteOptions {
  /** Folder of the database; nothing is kept where missing. */
  readonly dataDir?: string;
  /** Begins as this database, which `dump` gave. */
  readonly begunAs?: Blob;
  /** Clients must send it; a page in a browser that reaches the port can't. */
  readonly password: string;
  readonly idleInTransactionMs?: number;
}

export interface PgliteEngine extends SqlEngine {
  /** All of the database as it is now, to begin others with. */
  dump(): Promise<Blob>;
}

const { serialize, messages } = protocol;
/** A client that got the one session and never goes on must not stop everybody else for long. */
const defaultIdleInTransactionMs = 10_000;

/** Postgres in this process (PGlite). It has one session, which its clients share by turns. */
export async function openPglite({ begunAs, dataDir, ...options }: PgliteOptions): Promise<PgliteEngine> {
  const database = await PGlite.create({
    ...(dataDir === undefined ? {} : { dataDir }),
    ...(begunAs === undefined ? {} : { loadDataDir: begunAs }),
  });
  const turns = createTurnQueue();

  async function runText(sql: string): Promise<void> {
    await database.execProtocol(serialize.query(sql), { throwOnError: true });
  }

  async function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const endTurn: EndTurn = await turns.take();
    try {
      return await work();
    } finally {
      endTurn();
    }
  }

  async function runBatch(
    begin: string,
    statements: readonly Statement[],
  ): Promise<Result<readonly StatementResult[], SqlFailure>> {
    await runText(begin);
    const results: StatementResult[] = [];
    for (const statement of statements) {
      const result = await runStatement(database, statement);
      if (!result.ok) {
        await runText('ROLLBACK');
        return result;
      }
      results.push(result.value);
    }
    const committed = await runStatement(database, { text: 'COMMIT', params: [] });
    return committed.ok ? ok(results) : committed;
  }

  return {
    connectionString: (host, port) =>
      `postgresql://sightline:${encodeURIComponent(options.password)}@${host}:${port}/postgres`,
    runOne: (statement) => inTurn(() => runStatement(database, statement)),
    runBatch: (begin, statements) => inTurn(() => runBatch(begin, statements)),
    openSession: (client) =>
      openPgliteSession(client, {
        password: options.password,
        turns,
        execute: (bytes) => database.execProtocolRaw(bytes),
        runText,
        idleInTransactionMs: options.idleInTransactionMs ?? defaultIdleInTransactionMs,
      }),
    close: () => inTurn(() => database.close()),
    dump: () => inTurn(() => database.dumpDataDir('none')),
  };
}

async function runStatement(database: PGlite, statement: Statement): Promise<Result<StatementResult, SqlFailure>> {
  const request = Buffer.concat([
    serialize.parse({ text: statement.text }),
    serialize.bind({ values: [...statement.params] }),
    serialize.describe({ type: 'P' }),
    serialize.execute({}),
    serialize.sync(),
  ]);
  const answer = await database.execProtocol(new Uint8Array(request), { throwOnError: false });
  let fields: readonly ResultField[] = [];
  let tag = '';
  const rows: (string | null)[][] = [];
  for (const message of answer.messages) {
    if (message instanceof messages.DatabaseError) return err(requireFailure(message));
    if (message instanceof messages.RowDescriptionMessage) {
      fields = message.fields.map(describeField);
    } else if (message instanceof messages.DataRowMessage) rows.push(message.fields);
    else if (message instanceof messages.CommandCompleteMessage) tag = message.text;
  }
  return ok({ fields, rows, ...readCommandTag(tag) });
}

/** Leaves out what drivers keep beside the protocol's own fields. */
export function describeField(field: Omit<ResultField, 'format'>): ResultField {
  const { name, dataTypeID, tableID, columnID, dataTypeSize, dataTypeModifier } = field;
  return { name, dataTypeID, tableID, columnID, dataTypeSize, dataTypeModifier, format: 'text' };
}

/** `INSERT 0 5` → INSERT, 5. The count is the last word. */
export function readCommandTag(tag: string): { command: string; rowCount: number | null } {
  const words = tag.split(' ');
  const count = Number.parseInt(words.at(-1) ?? '', 10);
  return { command: words[0] ?? '', rowCount: Number.isNaN(count) ? null : count };
}

function requireFailure(error: Error): SqlFailure {
  const failure = sqlFailureOf(error);
  if (!failure) throw error;
  return failure;
}
