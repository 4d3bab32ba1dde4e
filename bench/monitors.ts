import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { Client } from 'pg';
import { z } from 'zod';

import { createMonitor } from '#shared/api/endpoints/monitors.ts';
import { createProject } from '#shared/api/endpoints/projects.ts';
import { startSession } from '#shared/api/endpoints/session.ts';
import { callBackend } from '#edge/testing/node/call-backend.ts';
import { findFreePort } from '#edge/testing/node/find-free-port.ts';
import { startTestPostgres } from '#edge/testing/node/test-postgres.ts';

import { backendInProcess } from './backend-in-process.ts';

/** As many every minute as a workspace may plan looks for. */
const perWorkspace = 14;
const minuteMs = 60_000;

interface MonitorsBench {
  readonly monitors?: string | undefined;
  readonly minutes?: string | undefined;
  /** Kill the backend in the middle. */
  readonly kill?: boolean;
}

/**
 * `npm run bench -- --only monitors [--monitors 1000] [--minutes 3] [--kill]`: monitors of whether an address answers, each of
 * a host of its own on this machine, every minute, on a real Postgres, spread evenly over the minute. Prints how late they
 * look, how late what they saw is written, how long an outage takes to be told, and whether readings are missing or double.
 */
export async function benchMonitors(options: MonitorsBench): Promise<void> {
  const count = Number(options.monitors ?? 1_000);
  const minutes = Number(options.minutes ?? 3);
  const postgres = await startTestPostgres();
  if (!postgres) throw new Error('This bench needs a Postgres: Debian’s package, or LOCAL_POSTGRES_URL.');
  const dataDir = await mkdtemp(join(tmpdir(), 'sightline-bench-'));
  const server = spawn(process.execPath, ['bench/monitor-server.ts'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [printed] = z.tuple([z.instanceof(Buffer)]).parse(await once(server.stdout, 'data'));
  const served = `http://127.0.0.1:${printed.toString().trim()}`;
  const backend = backendInProcess(await findFreePort(), dataDir, postgres.url);
  const db = new Client({ connectionString: postgres.url });
  try {
    await backend.start();
    await db.connect();
    const began = Date.now();
    await addMonitors(backend.url, new URL(served).port, count);
    console.log(`${count} monitors made in ${seconds(Date.now() - began)}`);
    await sleep(15_000);
    const from = Date.now();
    const before = await countLooks(db);
    if (options.kill) {
      await sleep((minutes * minuteMs) / 2);
      const killed = Date.now();
      await backend.kill();
      await backend.start();
      console.log(`killed and started again in ${seconds(Date.now() - killed)}`);
      await sleep((minutes * minuteMs) / 2);
    } else await sleep(minutes * minuteMs);
    const to = Date.now();
    const after = await countLooks(db);
    await report(db, served, { from, to, written: after - before, count });
    await reportOutage(db, served, count);
  } finally {
    await db.end();
    await backend.stop();
    server.kill();
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function addMonitors(url: string, port: string, count: number): Promise<void> {
  const began = Date.now();
  let made = 0;
  const addWorkspace = async (first: number): Promise<void> => {
    const { token } = await callBackend(url, startSession, {});
    const project = { name: 'Bench', domain: 'bench.example' };
    const { id: projectId } = await callBackend(url, createProject, { body: project }, token);
    for (let nth = first; nth < Math.min(count, first + perWorkspace); nth += 1) {
      // Evenly over a minute, as monitors of many users are.
      await sleep(Math.max(0, began + (nth * minuteMs) / count - Date.now()));
      const body = { kind: 'uptime', url: `http://${hostOf(nth)}:${port}/`, everyMinutes: 1 } as const;
      await callBackend(url, createMonitor, { params: { projectId }, body }, token);
      made += 1;
    }
  };
  const starts = Array.from({ length: Math.ceil(count / perWorkspace) }, (_, at) => at * perWorkspace);
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (let next = starts.shift(); next !== undefined; next = starts.shift()) await addWorkspace(next);
    }),
  );
  if (made !== count) throw new Error(`${made} of ${count} monitors were made.`);
}

function hostOf(nth: number): string {
  return `127.${1 + Math.floor(nth / 62_500)}.${1 + (Math.floor(nth / 250) % 250)}.${1 + (nth % 250)}`;
}

async function countLooks(db: Client): Promise<number> {
  const { rows } = await db.query<{ looks: string }>('SELECT coalesce(sum(looks), 0) AS looks FROM monitor_hours');
  return Number(rows[0]?.looks);
}

const asked = z.record(z.string(), z.array(z.number()));

interface Span {
  readonly from: number;
  readonly to: number;
  readonly written: number;
  readonly count: number;
}

async function report(db: Client, served: string, { count, from, to, written }: Span): Promise<void> {
  const times = asked.parse(await (await fetch(`${served}/asked`)).json());
  const { rows } = await db.query<{ url: string; created: string; due: string; looked: string }>(
    `SELECT url, extract(epoch FROM created_at) * 1000 AS created, last_due_ms AS due,
       extract(epoch FROM last_look_at) * 1000 AS looked FROM monitors`,
  );
  let due = 0;
  let missing = 0;
  let doubled = 0;
  const lags: number[] = [];
  for (const { created, url } of rows) {
    const at = times[new URL(url).hostname] ?? [];
    // Dues whose minute is over.
    const first = Math.ceil((from - Number(created)) / minuteMs);
    for (let nth = first; Number(created) + (nth + 1) * minuteMs <= to; nth += 1) {
      const dueMs = Number(created) + nth * minuteMs;
      const looks = at.filter((ms) => ms >= dueMs - 50 && ms < dueMs - 50 + minuteMs);
      due += 1;
      if (looks.length === 0) missing += 1;
      if (looks.length > 1) doubled += 1;
      if (looks[0] !== undefined) lags.push(looks[0] - dueMs);
    }
  }
  const writtenLags = rows.map(({ due: dueMs, looked }) => Number(looked) - Number(dueMs));
  console.log(
    [
      `looks due: ${due}; without a look within their minute: ${missing}; with more than one: ${doubled}`,
      `looked late by: ${spread(lags)}`,
      `written late by (last look of each): ${spread(writtenLags)}`,
      `readings written: ${written} in ${seconds(to - from)}, ${((written * 1_000) / (to - from)).toFixed(1)} a second (${(count / 60).toFixed(1)} wanted)`,
    ].join('\n'),
  );
}

/** All hosts fail at once: each is to be told after one interval and a confirmation. */
async function reportOutage(db: Client, served: string, count: number): Promise<void> {
  const downMs = Number(await (await fetch(`${served}/down`)).text());
  await sleep(125_000);
  const { rows } = await db.query<{ at: string; times: string }>(
    `SELECT extract(epoch FROM min(at)) * 1000 AS at, count(*) AS times FROM monitor_changes GROUP BY monitor_id`,
  );
  const told = rows.map(({ at }) => Number(at) - downMs);
  const doubled = rows.filter(({ times }) => Number(times) > 1).length;
  console.log(`outage told of ${rows.length} of ${count}, twice of ${doubled}, after: ${spread(told)}`);
}

function spread(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): string => seconds(sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN);
  return `median ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)}, most ${at(1)}`;
}

function seconds(ms: number): string {
  return `${(ms / 1_000).toFixed(2)} s`;
}
