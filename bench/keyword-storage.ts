import { performance } from 'node:perf_hooks';

import { sql } from 'drizzle-orm';

import { firstDayOfMonth } from '#shared/kernel/day.ts';
import { newId } from '#shared/kernel/ids.ts';
import { connect } from '#edge/db/connect.ts';
import type { Store } from '#edge/db/database.ts';
import { migrateDatabase } from '#edge/db/migrate.ts';
import { openPglite } from '#edge/local/neon/pglite-engine.ts';
import { openPostgres } from '#edge/local/neon/postgres-engine.ts';
import { startStandIn } from '#edge/local/neon/start-stand-in.ts';
import { createWorkspaceForUser } from '#edge/services/members/workspace-for-user.ts';
import { listPackedPoints, packMonth } from '#edge/repositories/rank-months.ts';
import { createRankPointsPartition, dropEmptyRankPointsPartition } from '#edge/repositories/rank-points.ts';
import { listTrackedKeywords } from '#edge/repositories/tracked-keywords.ts';
import { readProjectFigures } from '#edge/services/ranks/refresh-project-day.ts';
import { startTestPostgres } from '#edge/testing/node/test-postgres.ts';

const keywords = 10_000;
const months = 24;
const rounds = 11;
const competitors = ['competitor.example', 'other-competitor.example', 'third.example'];

/**
 * Fills 10,000 keywords with two years of daily checks, packs them, and measures what they cost to keep and to read:
 * first without competitors, then with three that each check looked for.
 */
export async function benchKeywordStorage(): Promise<void> {
  await measure([]);
  await measure(competitors);
}

async function measure(competitors: readonly string[]): Promise<void> {
  const postgres = await startTestPostgres();
  const engine = postgres ? await openPostgres(postgres.url) : await openPglite({ password: 'only-for-benches' });
  const standIn = await startStandIn(engine);
  try {
    await migrateDatabase(standIn.databaseUrl, standIn.proxyHost);
    const store = connect({ databaseUrl: standIn.databaseUrl, localProxy: standIn.proxyHost });
    const beside = competitors.length === 0 ? 'without competitors' : `with ${competitors.length} competitors`;
    console.log(
      `\n${keywords} keywords, a check a day for ${months} months, ${beside}, in ${postgres ? 'Postgres' : 'PGlite'}`,
    );
    const { projectId, workspaceId } = await addKeywords(store, competitors);
    let rowBytes = 0;
    let days = 0;
    const packMs: number[] = [];
    const now = new Date();
    for (let ago = months; ago >= 1; ago -= 1) {
      const [month, next] = [firstDayOfMonth(now, -ago), firstDayOfMonth(now, 1 - ago)];
      await createRankPointsPartition(store.db, month, next);
      await addMonth(store, month, next, competitors);
      if (rowBytes === 0) rowBytes = await sizeOf(store, `rank_points_${month.slice(0, 7).replace('-', '_')}`);
      const start = performance.now();
      await store.transaction(async (tx) => {
        await packMonth(tx, month, next);
        await dropEmptyRankPointsPartition(tx, month, next);
      });
      packMs.push(performance.now() - start);
      days += (Date.parse(next) - Date.parse(month)) / 86_400_000;
      if (days < 40)
        console.log(`a row for each check: ${(rowBytes / (days * keywords)).toFixed(1)} bytes an observation`);
    }
    console.log(
      `a month packed in ${(packMs.reduce((a, b) => a + b) / packMs.length / 1_000).toFixed(1)} s on average`,
    );
    await store.db.execute(sql`VACUUM ANALYZE`);
    const packed = (await sizeOf(store, 'rank_months')) + (await sizeOf(store, 'rank_contexts'));
    console.log(
      `packed months: ${(packed / (days * keywords)).toFixed(1)} bytes an observation, ${(packed / 1e6).toFixed(0)} MB in all`,
    );
    const page = { limit: 200, after: undefined, isArchived: false };
    const [first] = await listTrackedKeywords(workspaceId, store.db, projectId, page);
    const keywordId = first?.id ?? '';
    await time('figures of a project of 10,000 keywords', () =>
      readProjectFigures(workspaceId, store.db, projectId, new Date()),
    );
    await time('200 keywords of its table', () => listTrackedKeywords(workspaceId, store.db, projectId, page));
    await time('two years of one keyword', () => listPackedPoints(workspaceId, store.db, { keywordId }));
  } finally {
    await standIn.stop();
    await postgres?.stop();
  }
}

async function addKeywords(
  store: Store,
  competitors: readonly string[],
): Promise<{ projectId: string; workspaceId: string }> {
  const userId = newId<'user'>();
  await store.db.execute(sql`
    INSERT INTO users (id, name, email, created_at, updated_at) VALUES (${userId}, 'Bench', 'bench@bench.invalid', now(), now())`);
  await createWorkspaceForUser(store, userId);
  const projectId = newId<'project'>();
  await store.db.execute(sql`
    INSERT INTO projects (workspace_id, id, name, domain, competitors, created_at, updated_at)
    SELECT id, ${projectId}, 'Bench', 'bench.example', ${`{${competitors.join(',')}}`}::text[], now(), now() FROM workspaces`);
  await store.db.execute(sql`
    INSERT INTO tracked_keywords (workspace_id, id, project_id, keyword, normalized, engine, country, language, device, tags,
      note, is_favourite, created_at, updated_at, status, source, position, absolute, depth, checked_at, competitors,
      recent)
    SELECT p.workspace_id, gen_random_uuid(), p.id, 'keyword ' || n, 'keyword ' || n, 'google', 'de', '', 'desktop', '{}',
      '', false, now(), now(), 'ok', 'observation', 1 + n % 100, 1 + n % 100, 100, now(),
      ${competitors.length === 0 ? null : JSON.stringify(Object.fromEntries(competitors.map((name, at) => [name, at + 3])))}::jsonb,
      (SELECT jsonb_agg(jsonb_build_object('day', current_date - d, 'status', 'ok', 'position', 1 + (n + d) % 100))
        FROM generate_series(0, 30) d)
    FROM projects p, generate_series(1, ${keywords}::int) n`);
  const { workspaceId } = await readOne(store);
  return { projectId, workspaceId };
}

async function readOne(store: Store): Promise<{ workspaceId: string }> {
  const [row] = await store.db.select({ workspaceId: sql<string>`id` }).from(sql`workspaces`);
  if (!row) throw new Error('The workspace is missing.');
  return row;
}

/** Positions that wander, one page in twenty swapped, one check in ten without the site. */
async function addMonth(store: Store, month: string, next: string, competitors: readonly string[]): Promise<void> {
  const places = competitors.map(
    (name) =>
      sql`${name}::text, CASE WHEN random() < 0.1 THEN NULL ELSE 1 + (random() * 30 + 0 * length(k.keyword))::int END`,
  );
  const competitorRanks =
    competitors.length === 0 ? sql`NULL::jsonb` : sql`jsonb_build_object(${sql.join(places, sql`, `)})`;
  await store.db.execute(sql`
    INSERT INTO rank_points (workspace_id, keyword_id, day, source, status, position, absolute, depth, url, features, owned,
      competitors, checked_at)
    SELECT k.workspace_id, k.id, d::date, 'observation', CASE WHEN r < 0.1 THEN 'not-found' ELSE 'ok' END,
      CASE WHEN r < 0.1 THEN NULL ELSE 1 + (r * 90)::int END, CASE WHEN r < 0.1 THEN NULL ELSE 2 + (r * 90)::int END, 100,
      CASE WHEN r < 0.1 THEN NULL ELSE 'https://bench.example/page/' || k.keyword || CASE WHEN r > 0.95 THEN '/b' ELSE '' END END,
      CASE WHEN r > 0.5 THEN '{people_also_ask,images}' ELSE '{people_also_ask}' END::text[], '{}'::text[], ${competitorRanks},
      d + interval '9 hours'
    FROM tracked_keywords k, generate_series(${month}::date, ${next}::date - 1, interval '1 day') d, LATERAL (SELECT random() + 0 * length(k.keyword) AS r) x`);
}

async function sizeOf(store: Store, table: string): Promise<number> {
  const [row] = await store.db
    .select({ bytes: sql<string>`pg_total_relation_size(${table})` })
    .from(sql`(SELECT 1) one`);
  return Number(row?.bytes);
}

async function time(what: string, work: () => Promise<unknown>): Promise<void> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  const median = times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)];
  console.log(`${what}: ${median?.toFixed(1)} ms (median of ${rounds})`);
}
