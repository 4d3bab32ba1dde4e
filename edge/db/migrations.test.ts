import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { neon, neonConfig } from '@neondatabase/serverless';
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core';
import { describe, expect, inject, it, onTestFinished } from 'vitest';

import { migrateDatabase } from './migrate.ts';
import { schema } from './schema.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tables: readonly PgTable[] = Object.values(schema);
/**
 * Tables of better-auth belong to users; a workspace can't belong to itself; engines are the same for everyone. Searches
 * are bought once for all, and what moves them on is of the machinery.
 */
const withoutWorkspace = new Set([
  'users',
  'sessions',
  'accounts',
  'verifications',
  'two_factors',
  'workspaces',
  'engine_descriptions',
  'searches',
  'provider_tasks',
  'provider_states',
  'outbox_messages',
  'figure_claims',
  'shared_figures',
  'dead_letters',
  'attempt_counters',
]);

/** What finds the workspace of a request, or what is due in any of them, and so can't start from it. */
const waysIn: Readonly<Record<string, readonly string[]>> = {
  alert_deliveries: ['next_attempt_at'],
  alert_events: ['created_at'],
  check_holds: ['created_at'],
  crawl_schedules: ['next_run_at'],
  check_runs: ['search_id', 'status', 'created_at'],
  keyword_schedules: ['next_run_at'],
  digests: ['next_end_at'],
  digest_mails: ['period_end'],
  event_subscriptions: ['next_attempt_at'],
  logged_events: ['at'],
  members: ['user_id'],
  monitor_hours: ['hour'],
  monitors: ['next_look_at'],
  status_pages: ['token'],
  invitations: ['code_hash'],
  api_keys: ['key_hash', 'previous_hash'],
  search_console_links: ['next_run_at'],
};

describe('migrations', () => {
  it('say all that the tables say: generating again adds nothing', () => {
    const out = mkdtempSync(join(tmpdir(), 'sightline-migrations-'));
    onTestFinished(() => rmSync(out, { recursive: true, force: true }));
    const migrations = join(root, 'edge/db/migrations');
    cpSync(migrations, out, { recursive: true });
    const kit = join(root, 'node_modules/drizzle-kit/bin.cjs');
    const options = ['--dialect', 'postgresql', '--schema', './edge/db/tables/*.ts', '--out', out];
    execFileSync(process.execPath, [kit, 'generate', ...options], { cwd: root, stdio: 'pipe' });
    expect(readdirSync(out).toSorted()).toEqual(readdirSync(migrations).toSorted());
  });

  it('can be applied again, and by several at once, without effect', async () => {
    const url = inject('databaseUrl');
    const proxy = inject('databaseProxy');
    await Promise.all([migrateDatabase(url, proxy), migrateDatabase(url, proxy)]);
    neonConfig.fetchEndpoint = `http://${proxy}/sql`;
    const rows = await neon(url)`SELECT count(*)::int AS n FROM drizzle.__drizzle_migrations`;
    expect(rows).toEqual([{ n: readdirSync(join(root, 'edge/db/migrations')).length - 1 }]);
  });
});

describe('every table', () => {
  it('is in the list', () => {
    const files = readdirSync(join(root, 'edge/db/tables')).filter((file) => file !== 'moment.ts');
    const names = tables.map((table) => `${getTableConfig(table).name.replaceAll('_', '-')}.ts`);
    expect(new Set(names)).toEqual(new Set(files));
  });

  it('has the workspace first in every key and index', () => {
    const offenders = tables.flatMap((table) => {
      const { columns, indexes, name, primaryKeys, uniqueConstraints } = getTableConfig(table);
      const firsts = [...primaryKeys, ...uniqueConstraints]
        .map((key) => key.columns[0]?.name)
        .concat(indexes.map((index) => firstColumn(index.config.columns[0])));
      const isShared = withoutWorkspace.has(name);
      const others = isShared ? [] : firsts.filter((column) => column !== 'workspace_id');
      const expected = (waysIn[name] ?? []).join();
      const hasWorkspace = columns.some((column) => column.name === 'workspace_id');
      return others.join() === expected && hasWorkspace === !isShared ? [] : [`${name}: ${others.join()}`];
    });
    expect(offenders).toEqual([]);
  });
});

function firstColumn(column: unknown): string {
  return typeof column === 'object' && column !== null && 'name' in column ? String(column.name) : '';
}
