import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

import { sql } from 'drizzle-orm';

import { readScheduledChecksState } from '#shared/api/endpoints/admin.ts';
import { setCheckBudget } from '#shared/api/endpoints/checks.ts';
import { setScheduledChecks } from '#shared/api/endpoints/scheduled-checks.ts';
import { addKeywords } from '#shared/api/endpoints/keywords.ts';
import { createProject } from '#shared/api/endpoints/projects.ts';
import { startSession } from '#shared/api/endpoints/session.ts';
import { connect } from '#edge/db/connect.ts';
import { callCron } from '#edge/local/start-crons.ts';
import { startBackend } from '#edge/local/start-backend.ts';
import { callBackend as call } from '#edge/testing/node/call-backend.ts';
import { createFakeDataForSeo } from '#edge/testing/node/fake-dataforseo.ts';
import { findFreePort } from '#edge/testing/node/find-free-port.ts';
import { serveFake } from '#edge/testing/node/serve-fake.ts';
import { startTestPostgres } from '#edge/testing/node/test-postgres.ts';

const keywords = 500;
const sharedBy = 3;
const postbacksAtOnce = 16;

/**
 * Scheduled checks as `npm start` runs them, with a fake provider on this machine: from the cron to tasks posted,
 * from postbacks to ranks in every workspace that wants them.
 */
export async function benchScheduledChecks(): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'sightline-bench-'));
  const fake = createFakeDataForSeo('other.example', 'bench.example');
  const provider = await serveFake(fake.fetch);
  const postgres = await startTestPostgres();
  const port = await findFreePort();
  const backend = await startBackend({
    port,
    dataDir,
    log: () => undefined,
    requestsPerMinute: 1_000_000_000,
    provider: {
      DATAFORSEO_LOGIN: 'me',
      DATAFORSEO_PASSWORD: 'secret',
      DATAFORSEO_URL: provider.url,
      PUBLIC_URL: `http://127.0.0.1:${port}`,
    },
    ...(postgres ? { postgresUrl: postgres.url } : {}),
  });
  try {
    const where = postgres ? 'Postgres' : 'PGlite';
    console.log(`\n${keywords} keywords that ${sharedBy} workspaces track, ${where}, all due at once`);
    for (let nth = 0; nth < sharedBy; nth += 1) await addWorkspace(backend.url);
    const store = connect({ databaseUrl: backend.databaseUrl, localProxy: backend.databaseProxy });
    await store.db.execute(sql`UPDATE keyword_schedules SET next_run_at = now()`);
    const state = () => call(backend.url, readScheduledChecksState, {}, backend.adminToken);

    let start = performance.now();
    await callCron(new URL(backend.url), '* * * * *');
    await until(async () => (await state()).day.runs['waiting'] === keywords * sharedBy);
    await until(async () => (await state()).tasks['posted'] === keywords);
    report(
      `${keywords * sharedBy} runs started, ${fake.tasks.length} searches posted`,
      start,
      keywords * sharedBy,
      'runs',
    );

    const postbacks: (() => Promise<void>)[] = [];
    await fake.sendPostbacks(async ({ init, url }) => {
      postbacks.push(async () => {
        const answer = await fetch(url, init);
        if (!answer.ok) throw new Error(`A postback was answered with ${answer.status}.`);
      });
      return true;
    });
    start = performance.now();
    await Promise.all(
      Array.from({ length: postbacksAtOnce }, async () => {
        for (let send = postbacks.pop(); send; send = postbacks.pop()) await send();
      }),
    );
    report(`${keywords} postbacks taken`, start, keywords, 'postbacks');
    await until(async () => (await state()).day.runs['ok'] === keywords * sharedBy);
    report(`${keywords * sharedBy} ranks given out, from the first postback`, start, keywords * sharedBy, 'ranks');
    const { day } = await state();
    console.log(
      `the provider took $${(day.costMicros / 1e6).toFixed(4)}: $${((day.costPerRankMicros ?? 0) / 1e6).toFixed(6)} a rank`,
    );
  } finally {
    await backend.stop();
    provider.stop();
    await postgres?.stop();
    await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function addWorkspace(url: string): Promise<void> {
  const { token } = await call(url, startSession, {});
  const project = await call(url, createProject, { body: { name: 'Bench', domain: 'bench.example' } }, token);
  const params = { projectId: project.id };
  const tracked = Array.from({ length: keywords }, (_, at) => `keyword ${at}`);
  const body = { keywords: tracked, engine: 'google' as const, country: 'de', language: 'de' };
  await call(url, addKeywords, { params, body }, token);
  await call(url, setCheckBudget, { body: { capMicros: 1_000_000_000 } }, token);
  const schedule = { cadence: 'daily', fullDepth: 10, maxMonthlyMicros: 1_000_000_000 } as const;
  await call(url, setScheduledChecks, { params, body: schedule }, token);
}

async function until(isDone: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + 300_000;
  while (!(await isDone())) {
    if (performance.now() > deadline) throw new Error('It does not come to an end.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function report(what: string, startMs: number, count: number, unit: string): void {
  const seconds = (performance.now() - startMs) / 1_000;
  console.log(`${what.padEnd(60)} ${seconds.toFixed(1)} s, ${(count / seconds).toFixed(0)} ${unit} a second`);
}
