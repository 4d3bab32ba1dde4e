import { neon, neonConfig, Pool } from '@neondatabase/serverless';
import { drizzle as drizzleHttp } from 'drizzle-orm/neon-http';
import { drizzle as drizzleSocket } from 'drizzle-orm/neon-serverless';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';

import { newId } from '#shared/kernel/ids.ts';

import { findSqlError } from '../../db/sql-error.ts';
import { audits } from '../../db/tables/audits.ts';
import { users } from '../../db/tables/users.ts';
import { workspaces } from '../../db/tables/workspaces.ts';
import { migrateDatabase } from '../../db/migrate.ts';
import { sampleReport } from '../../testing/both/sample-report.ts';
import { startTestPostgres, type TestPostgres } from '../../testing/node/test-postgres.ts';
import { openPglite } from './pglite-engine.ts';
import { openPostgres } from './postgres-engine.ts';
import { type StandIn, startStandIn } from './start-stand-in.ts';

const postgres: TestPostgres | undefined = await startTestPostgres();
if (!postgres)
  console.warn('No LOCAL_POSTGRES_URL and no Postgres installed: the stand-in is tested over PGlite only.');
afterAll(() => postgres?.stop());

const engines = [
  { name: 'PGlite', open: () => openPglite({ password: 'pass:word/1' }) },
  ...(postgres ? [{ name: 'Postgres', open: () => openPostgres(postgres.url) }] : []),
];

describe.each(engines)('the stand-in over $name', ({ open }) => {
  let standIn: StandIn;

  beforeAll(async () => {
    standIn = await startStandIn(await open());
    await migrateDatabase(standIn.databaseUrl, standIn.proxyHost);
    pointDriverAt(standIn.proxyHost);
    await neon(
      standIn.databaseUrl,
    )`CREATE TABLE IF NOT EXISTS counters (id int PRIMARY KEY CHECK (id > 0), value int NOT NULL)`;
  });
  afterAll(() => standIn.stop());

  function pool(): Pool {
    const made = new Pool({ connectionString: standIn.databaseUrl, max: 1 });
    made.on('error', () => undefined);
    onTestFinished(() => made.end());
    return made;
  }

  describe('over HTTP', () => {
    it('answers a template query with values of the right types', async () => {
      const sql = neon(standIn.databaseUrl);
      const text = 'it\'s ü \u{1f600} \\ "q"';
      const rows = await sql`SELECT ${5}::int AS n, ${text}::text AS t, ${null}::text AS nothing, ${true}::bool AS yes,
        ${'9007199254740993'}::int8 AS big, ${1.5}::float8 AS f, ${'1.10'}::numeric AS money,
        ${{ a: [1, null] }}::jsonb AS j, ${[1, 2]}::int[] AS list,
        ${new Uint8Array([0, 255])}::bytea AS bytes`;
      expect(rows).toEqual([
        {
          n: 5,
          t: text,
          nothing: null,
          yes: true,
          big: '9007199254740993',
          f: 1.5,
          money: '1.10',
          j: { a: [1, null] },
          list: [1, 2],
          bytes: Buffer.from([0, 255]),
        },
      ]);
    });

    it('gives fields, command and count with full results, and rows as arrays when asked', async () => {
      const sql = neon(standIn.databaseUrl, { fullResults: true, arrayMode: true });
      const result = await sql`SELECT 1::int AS a, 'x'::text AS a`;
      expect(result).toMatchObject({ command: 'SELECT', rowCount: 1, rowAsArray: true, rows: [[1, 'x']] });
      expect(result.fields.map((field) => [field.name, field.dataTypeID])).toEqual([
        ['a', 23],
        ['a', 25],
      ]);
      expect(await sql`CREATE TABLE IF NOT EXISTS nothing_in_it ()`).toMatchObject({ command: 'CREATE', rows: [] });
    });

    it('converts values itself for a client that does not ask for raw text', async () => {
      const answer = await fetch(`http://${standIn.proxyHost}/sql`, {
        method: 'POST',
        headers: { 'neon-connection-string': standIn.databaseUrl },
        body: JSON.stringify({
          query: "SELECT $1::int AS n, true AS yes, 7::int8 AS big, '[1]'::json AS j",
          params: [5],
        }),
      });
      expect(await answer.json()).toMatchObject({ rows: [{ n: 5, yes: true, big: '7', j: [1] }], rowAsArray: false });
    });

    it.each([
      ['a duplicate', 'INSERT INTO counters VALUES (77, 1), (77, 2)', '23505', { constraint: 'counters_pkey' }],
      ['a broken check', 'INSERT INTO counters VALUES (-1, 1)', '23514', { constraint: 'counters_id_check' }],
      ['a missing value', 'INSERT INTO counters (id) VALUES (5)', '23502', { column: 'value', table: 'counters' }],
      ['a syntax error', 'SELEC 1', '42601', { position: '1' }],
      ['a missing table', 'SELECT * FROM nowhere', '42P01', { severity: 'ERROR' }],
      ['a wrong text', "SELECT 'x'::uuid", '22P02', {}],
    ])('reports %s with its SQLSTATE', async (_, query, code, fields) => {
      const sql = neon(standIn.databaseUrl);
      await expect(sql.query(query)).rejects.toMatchObject({ code, ...fields });
      expect(await sql`SELECT 1 AS one`).toEqual([{ one: 1 }]);
    });

    it('runs a batch as one transaction and undoes all of it at the first error', async () => {
      const sql = neon(standIn.databaseUrl);
      await sql`DELETE FROM counters`;
      const [, count] = await sql.transaction([
        sql`INSERT INTO counters VALUES (1, 10)`,
        sql`SELECT count(*)::int AS n FROM counters`,
      ]);
      expect(count).toEqual([{ n: 1 }]);
      const failing = sql.transaction([
        sql`INSERT INTO counters VALUES (2, 20)`,
        sql`INSERT INTO counters VALUES (1, 30)`,
      ]);
      await expect(failing).rejects.toMatchObject({ code: '23505' });
      expect(await sql`SELECT id FROM counters`).toEqual([{ id: 1 }]);
    });

    it('begins a batch as its headers say', async () => {
      const sql = neon(standIn.databaseUrl);
      const [rows] = await sql.transaction(
        [sql`SELECT current_setting('transaction_isolation') AS level, current_setting('transaction_deferrable') AS d`],
        { isolationLevel: 'Serializable', readOnly: true, deferrable: true },
      );
      expect(rows).toEqual([{ level: 'serializable', d: 'on' }]);
      const writing = sql.transaction([sql`INSERT INTO counters VALUES (9, 9)`], { readOnly: true });
      await expect(writing).rejects.toMatchObject({ code: '25006' });
    });

    it('refuses a wrong password and what is no query', async () => {
      const wrong = new URL(standIn.databaseUrl);
      wrong.password = 'guess';
      await expect(neon(wrong.href)`SELECT 1`).rejects.toMatchObject({ code: '28P01' });
      const post = (headers: Record<string, string>, body: string) =>
        fetch(`http://${standIn.proxyHost}/sql`, { method: 'POST', headers, body });
      expect((await post({}, '{"query":"SELECT 1"}')).status).toBe(400);
      expect((await post({ 'neon-connection-string': standIn.databaseUrl }, '{')).status).toBe(400);
      expect((await fetch(`http://${standIn.proxyHost}/`)).status).toBe(404);
    });
  });

  describe('over the WebSocket', () => {
    it('runs a transaction that reads in between, and rolls it back', async () => {
      const client = await pool().connect();
      await client.query('BEGIN');
      await client.query('INSERT INTO counters VALUES (50, 1)');
      const inside = await client.query('UPDATE counters SET value = value + $1 WHERE id = 50 RETURNING value', [4]);
      await client.query('ROLLBACK');
      const after = await client.query('SELECT * FROM counters WHERE id = 50');
      client.release();
      expect([inside.rows, after.rows]).toEqual([[{ value: 5 }], []]);
    });

    it('goes on after an error inside and outside a transaction', async () => {
      const client = await pool().connect();
      await expect(client.query('SELECT * FROM nowhere WHERE id = $1', [1])).rejects.toMatchObject({ code: '42P01' });
      await client.query('BEGIN');
      await expect(client.query('SELEC 1')).rejects.toMatchObject({ code: '42601' });
      await expect(client.query('SELECT 1')).rejects.toMatchObject({ code: '25P02' });
      await client.query('ROLLBACK');
      expect((await client.query('SELECT $1::text AS t', ['fine'])).rows).toEqual([{ t: 'fine' }]);
      client.release();
    });

    it('undoes what a client that disappears had not committed, and lets the others go on', async () => {
      const gone = pool();
      const client = await gone.connect();
      await client.query('BEGIN');
      await client.query('INSERT INTO counters VALUES (60, 1)');
      client.release(new Error('gone'));
      await expect
        .poll(async () => neon(standIn.databaseUrl)`SELECT * FROM counters WHERE id = 60`, { timeout: 120_000 })
        .toEqual([]);
    });

    it('refuses a wrong password', async () => {
      const wrong = new URL(standIn.databaseUrl);
      wrong.password = 'guess';
      const refused = new Pool({ connectionString: wrong.href, max: 1 });
      await expect(refused.query('SELECT 1')).rejects.toThrow(/password/);
    });

    it('carries results of some megabytes', async () => {
      const { rows } = await pool().query("SELECT repeat('x', 3000000) AS big");
      expect(rows[0]?.big).toHaveLength(3_000_000);
    });
  });

  describe('with Drizzle', () => {
    it('keeps every type of the schema through a write and a read, over HTTP and over the WebSocket', async () => {
      const workspaceId = newId();
      const now = new Date('2026-11-20T10:00:00.123Z');
      const user = {
        id: newId(),
        name: 'Ümit',
        email: `${workspaceId}@example.test`,
        emailVerified: true,
        image: null,
        isAnonymous: false,
        twoFactorEnabled: true,
        createdAt: now,
        updatedAt: now,
      };
      const audit = {
        workspaceId,
        id: newId(),
        projectId: null,
        url: 'https://shop.example/?ü=1',
        source: 'raw' as const,
        locale: 'fr' as const,
        engineVersion: '0.1.0',
        score: 100,
        errors: 2_147_483_647,
        warnings: 0,
        notices: 1,
        checkedAt: now,
        storedAt: now,
        report: sampleReport(),
      };
      const http = drizzleHttp(neon(standIn.databaseUrl));
      await http.batch([
        http.insert(workspaces).values({ id: workspaceId, name: 'W', createdAt: now }),
        http.insert(users).values(user),
        http.insert(audits).values(audit),
      ]);
      for (const db of [http, drizzleSocket(pool())]) {
        expect((await db.select().from(users)).find((row) => row.id === user.id)).toEqual(user);
        const found = (await db.select().from(audits)).find((row) => row.id === audit.id);
        expect(found).toEqual({ ...audit, urlHash: expect.stringMatching(/^[0-9a-f]{32}$/) });
      }
    });

    it('reports a broken constraint by name through both drivers', async () => {
      const orphan = { workspaceId: newId(), userId: newId() };
      const insert = `INSERT INTO members (workspace_id, user_id, role, created_at)
        VALUES ('${orphan.workspaceId}', '${orphan.userId}', 'owner', now())`;
      for (const db of [drizzleHttp(neon(standIn.databaseUrl)), drizzleSocket(pool())]) {
        const error: unknown = await db.execute(insert).catch((reason: unknown) => reason);
        expect(findSqlError(error)).toMatchObject({ state: '23503', constraint: expect.stringContaining('members_') });
      }
    });
  });

  it('serves 16 clients at once, whose transactions do not mix', async () => {
    const sql = neon(standIn.databaseUrl);
    await sql`DELETE FROM counters`;
    await sql`INSERT INTO counters VALUES (1, 0)`;
    const count = async () => {
      const connection = await pool().connect();
      for (let round = 0; round < 5; round += 1) {
        await connection.query('BEGIN');
        const { rows } = await connection.query<{ value: number }>(
          'SELECT value FROM counters WHERE id = 1 FOR UPDATE',
        );
        await connection.query('UPDATE counters SET value = $1 WHERE id = 1', [(rows[0]?.value ?? 0) + 1]);
        await connection.query('COMMIT');
      }
      connection.release();
    };
    await Promise.all(Array.from({ length: 16 }, () => count()));
    expect(await sql`SELECT value FROM counters`).toEqual([{ value: 80 }]);
  });
});

function pointDriverAt(proxyHost: string): void {
  neonConfig.fetchEndpoint = `http://${proxyHost}/sql`;
  neonConfig.wsProxy = `${proxyHost}/v2`;
}
