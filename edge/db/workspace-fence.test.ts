import { asc, eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';

import { newId } from '#shared/kernel/ids.ts';

import { openPostgres } from '../local/neon/postgres-engine.ts';
import { type StandIn, startStandIn } from '../local/neon/start-stand-in.ts';
import { startTestDatabase } from '../testing/node/test-database.ts';
import { startTestPostgres, type TestPostgres } from '../testing/node/test-postgres.ts';
import { connect, type Connection } from './connect.ts';
import type { Database } from './database.ts';
import { migrateDatabase } from './migrate.ts';
import { findSqlError } from './sql-error.ts';
import { projects } from './tables/projects.ts';
import { workspaces } from './tables/workspaces.ts';
import { requestRole } from './workspace-fence.ts';

const postgres: TestPostgres | undefined = await startTestPostgres();
afterAll(() => postgres?.stop());

const engines = [
  { name: 'PGlite', open: startTestDatabase },
  ...(postgres ? [{ name: 'Postgres', open: () => openMigrated(postgres) }] : []),
];

async function openMigrated({ url }: TestPostgres): Promise<StandIn> {
  const standIn = await startStandIn(await openPostgres(url));
  await migrateDatabase(standIn.databaseUrl, standIn.proxyHost);
  return standIn;
}

/** Postgres' SQLSTATE for what a role may not do, a row that a policy refuses included. */
const insufficientPrivilege = '42501';
/** What belongs to the machinery: no verb of a request asks for it. */
const notForRequests = ['dead_letters', 'engine_descriptions', 'figure_claims', 'provider_tasks', 'shared_figures'];

describe.each(engines)('the fence around a workspace, over $name', ({ open }) => {
  let standIn: StandIn;
  let owner: Connection;
  let own: string;
  let foreign: string;

  beforeAll(async () => {
    standIn = await open();
  });
  afterAll(() => standIn.stop());
  beforeEach(async () => {
    owner = connect({ databaseUrl: standIn.databaseUrl, localProxy: standIn.proxyHost });
    own = await addWorkspace(owner.db);
    foreign = await addWorkspace(owner.db);
  });

  it('stands around every table with a workspace, as the catalogue lists them, and around the workspaces', async () => {
    const tables = await read(
      owner.db,
      z.object({ name: z.string(), fenced: z.boolean(), column: z.string(), policies: z.array(z.string()) }),
      sql`SELECT k.relname AS name, k.relrowsecurity AS fenced, a.attname AS "column",
          array(SELECT concat_ws(' ', p.cmd, p.permissive, p.roles::text, p.qual, p.with_check) FROM pg_policies p
            WHERE p.schemaname = 'public' AND p.tablename = k.relname) AS policies
        FROM pg_class k JOIN pg_attribute a ON a.attrelid = k.oid AND NOT a.attisdropped
        WHERE k.relnamespace = 'public'::regnamespace AND k.relkind IN ('r', 'p') AND NOT k.relispartition
          AND (a.attname = 'workspace_id' OR (k.relname = 'workspaces' AND a.attname = 'id')) ORDER BY 1`,
    );
    expect(tables.length).toBeGreaterThan(28);
    const policyOf = (column: string) =>
      `ALL PERMISSIVE {${requestRole}} (${column} = ( SELECT (NULLIF(current_setting('app.workspace_id'::text, true), ''::text))::uuid AS "nullif"))`;
    const open_ = tables.filter(
      ({ column, fenced, policies }) => !fenced || policies.length !== 1 || !samePolicy(policies[0], policyOf(column)),
    );
    expect(open_).toEqual([]);
  });

  it('holds requests, whose role owns nothing, passes by no policy and opens no partition by its name', async () => {
    const roles = await read(
      owner.db,
      z.object({ rolsuper: z.boolean(), rolbypassrls: z.boolean(), rolcanlogin: z.boolean(), owned: z.number() }),
      sql`SELECT rolsuper, rolbypassrls, rolcanlogin,
          (SELECT count(*)::int FROM pg_class WHERE relowner = r.oid) AS owned
        FROM pg_roles r WHERE rolname = ${requestRole}`,
    );
    expect(roles).toEqual([{ rolsuper: false, rolbypassrls: false, rolcanlogin: false, owned: 0 }]);
    const tables = await read(
      owner.db,
      z.object({ name: z.string(), isPartition: z.boolean(), may: z.boolean() }),
      sql`SELECT relname AS name, relispartition AS "isPartition",
          has_table_privilege(${requestRole}, oid, 'SELECT, INSERT, UPDATE, DELETE') AS may
        FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') ORDER BY 1`,
    );
    const shut = tables.filter(({ isPartition, may }) => !isPartition && !may);
    expect(shut.map(({ name }) => name)).toEqual(notForRequests);
    const partitions = tables.filter(({ isPartition }) => isPartition);
    expect(partitions.length).toBeGreaterThan(0);
    expect(partitions.filter(({ may }) => may)).toEqual([]);
  });

  it('lets a query without a filter see its own rows alone: as one statement, in a transaction, and as the owner all', async () => {
    await owner.batch([addProject(owner.db, own, 'own.example'), addProject(owner.db, foreign, 'foreign.example')]);
    const list = (db: Database) => db.select({ id: projects.workspaceId }).from(projects).orderBy(asc(projects.domain));
    const fenced = owner.fenceTo(own);
    expect(await list(fenced.db)).toEqual([{ id: own }]);
    expect(await fenced.transaction(list)).toEqual([{ id: own }]);
    expect(await fenced.db.select({ id: workspaces.id }).from(workspaces)).toEqual([{ id: own }]);
    expect(await list(owner.fenceTo(newId()).db)).toEqual([]);
    const all = await list(owner.db);
    expect(all.map(({ id }) => id)).toEqual(expect.arrayContaining([own, foreign]));
  });

  it('lets a change without a filter touch its own rows alone', async () => {
    await owner.batch([addProject(owner.db, own, 'own.example'), addProject(owner.db, foreign, 'foreign.example')]);
    const fenced = owner.fenceTo(own);
    await fenced.db.update(projects).set({ name: 'changed' });
    await fenced.batch([fenced.db.update(workspaces).set({ name: 'changed' })]);
    const named = (id: string) =>
      owner.db
        .select({ workspace: workspaces.name, project: projects.name })
        .from(projects)
        .innerJoin(workspaces, eq(workspaces.id, projects.workspaceId))
        .where(eq(projects.workspaceId, id));
    expect(await named(own)).toEqual([{ workspace: 'changed', project: 'changed' }]);
    expect(await named(foreign)).toEqual([{ workspace: 'Tea', project: 'foreign.example' }]);
    await fenced.transaction((tx) => tx.delete(projects));
    expect(await named(own)).toEqual([]);
    expect(await named(foreign)).toHaveLength(1);
  });

  it.each([
    [
      'one statement',
      (fenced: ReturnType<Connection['fenceTo']>, id: string) => addProject(fenced.db, id, 'x.example'),
    ],
    [
      'a batch',
      (fenced: ReturnType<Connection['fenceTo']>, id: string) => fenced.batch([addProject(fenced.db, id, 'x.example')]),
    ],
    [
      'a transaction',
      (fenced: ReturnType<Connection['fenceTo']>, id: string) =>
        fenced.transaction(async (tx) => addProject(tx, id, 'x.example')),
    ],
  ])('refuses a row for another workspace in %s, and keeps one of its own', async (_way, add) => {
    const fenced = owner.fenceTo(own);
    await add(fenced, own);
    const refusal = await Promise.resolve(add(fenced, foreign)).catch((error: unknown) => error);
    expect(findSqlError(refusal)?.state).toBe(insufficientPrivilege);
    const kept = await owner.db
      .select({ id: projects.workspaceId })
      .from(projects)
      .where(eq(projects.domain, 'x.example'));
    expect(kept.map(({ id }) => id)).toEqual(expect.arrayContaining([own]));
    expect(kept.map(({ id }) => id)).not.toContain(foreign);
    await owner.db.delete(projects);
  });

  it('is down again after each, a failed one included: the session serves others', async () => {
    const fenced = owner.fenceTo(own);
    const attempts = [
      fenced.db.execute(sql`SELECT 1`),
      fenced.db.execute(sql`SELECT 1 / 0`),
      fenced.batch([fenced.db.execute(sql`SELECT 1 / 0`)]),
      fenced.transaction((tx) => Promise.resolve(tx.execute(sql`SELECT 1 / 0`))),
      fenced.transaction(() => Promise.reject(new Error('given up'))),
    ];
    const settled = await Promise.allSettled(attempts);
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', ...Array<string>(4).fill('rejected')]);
    const state = sql`SELECT current_user = session_user AS "isOwner", coalesce(current_setting('app.workspace_id', true), '') AS workspace`;
    const after = await read(owner.db, z.object({ isOwner: z.boolean(), workspace: z.string() }), state);
    expect(after).toEqual([{ isOwner: true, workspace: '' }]);
  });

  it('shows nothing to the role where no workspace was said', async () => {
    await owner.db.insert(projects).values(projectOf(own, 'own.example'));
    const found = await owner.transaction(async (tx) => {
      await tx.execute(sql.raw(`SET LOCAL ROLE ${requestRole}`));
      return tx.select().from(projects);
    });
    expect(found).toEqual([]);
  });

  it('is around ids alone', () => {
    expect(() => owner.fenceTo(`${own}'; DROP TABLE projects; --`)).toThrow('Only the id of a workspace');
  });
});

/** Postgres versions differ in how they print a sub-select's column. */
function samePolicy(given: string | undefined, expected: string): boolean {
  const plain = (text: string) => text.replaceAll(/ AS "nullif"| AS nullif/g, '');
  return given !== undefined && plain(given) === plain(expected);
}

async function read<T extends z.ZodType>(
  db: Database,
  schema: T,
  query: ReturnType<typeof sql>,
): Promise<z.infer<T>[]> {
  return z.object({ rows: z.array(schema) }).parse(await db.execute(query)).rows;
}

async function addWorkspace(db: Database): Promise<string> {
  const id = newId<'workspace'>();
  await db.insert(workspaces).values({ id, name: 'Tea', createdAt: new Date() });
  return id;
}

function addProject(db: Database, workspaceId: string, domain: string) {
  return db.insert(projects).values(projectOf(workspaceId, domain));
}

function projectOf(workspaceId: string, domain: string): typeof projects.$inferInsert {
  const at = new Date();
  return {
    workspaceId,
    id: newId(),
    name: domain,
    domain,
    match: { kind: 'domain' },
    competitors: [],
    createdAt: at,
    updatedAt: at,
  };
}
