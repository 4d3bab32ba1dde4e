import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';

import { readScheduledChecksState } from '#shared/api/endpoints/admin.ts';
import { readCheckBudget, setCheckBudget } from '#shared/api/endpoints/checks.ts';
import { readScheduledChecks, setScheduledChecks } from '#shared/api/endpoints/scheduled-checks.ts';
import { addKeywords, listKeywords } from '#shared/api/endpoints/keywords.ts';
import { createProject } from '#shared/api/endpoints/projects.ts';
import { startSession } from '#shared/api/endpoints/session.ts';

import { connect } from '../db/connect.ts';
import { callBackend as call } from '../testing/node/call-backend.ts';
import { createFakeDataForSeo } from '../testing/node/fake-dataforseo.ts';
import { findFreePort } from '../testing/node/find-free-port.ts';
import { serveFake } from '../testing/node/serve-fake.ts';
import { startBackend } from './start-backend.ts';
import { callCron } from './start-crons.ts';

it('checks by itself on one machine: cron, queues, postback, rank', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'sightline-scheduled-checks-'));
  const fake = createFakeDataForSeo('other.example', 'shop.example');
  const served = await serveFake(fake.fetch);
  const port = await findFreePort();
  const provider = {
    DATAFORSEO_LOGIN: 'me',
    DATAFORSEO_PASSWORD: 'secret',
    DATAFORSEO_URL: served.url,
    PUBLIC_URL: `http://127.0.0.1:${port}`,
  };
  const backend = await startBackend({ port, dataDir, log: () => undefined, provider });
  try {
    const { token } = await call(backend.url, startSession, {});
    const { id: projectId } = await call(
      backend.url,
      createProject,
      { body: { name: 'Shop', domain: 'shop.example' } },
      token,
    );
    const params = { projectId };
    const keywords = {
      keywords: ['oak bench', 'teak table'],
      engine: 'google' as const,
      country: 'de',
      language: 'de',
    };
    await call(backend.url, addKeywords, { params, body: keywords }, token);
    await call(backend.url, setCheckBudget, { body: { capMicros: 100_000 } }, token);
    const seen = await call(backend.url, readScheduledChecks, { params, query: { fullDepth: 10 } }, token);
    const maxMonthlyMicros = seen.estimates?.find(({ cadence }) => cadence === 'daily')?.monthlyMicros ?? 0;
    expect(maxMonthlyMicros).toBe(2 * Math.ceil(30.4 * 600));
    const schedule = { cadence: 'daily', fullDepth: 10, maxMonthlyMicros } as const;
    await call(backend.url, setScheduledChecks, { params, body: schedule }, token);
    const store = connect({ databaseUrl: backend.databaseUrl, localProxy: backend.databaseProxy });
    await store.db.execute(sql`UPDATE keyword_schedules SET next_run_at = now()`);

    expect(await callCron(new URL(backend.url), '* * * * *')).toBe(true);
    await expect.poll(() => fake.tasks.length, { timeout: 120_000 }).toBe(2);
    await fake.sendPostbacks(async ({ init, url }) => (await fetch(url, init)).ok);
    const list = () => call(backend.url, listKeywords, { params, query: {} }, token);
    await expect
      .poll(async () => (await list()).items.map(({ rank }) => rank?.position), { timeout: 120_000 })
      .toEqual([2, 2]);
    expect(await call(backend.url, readCheckBudget, {}, token)).toMatchObject({
      spentMicros: 1_200,
      reservedMicros: 0,
    });
    expect((await call(backend.url, readScheduledChecks, { params, query: {} }, token)).summary).toMatchObject({
      ok: 2,
    });
    const state = await call(backend.url, readScheduledChecksState, {}, backend.adminToken);
    expect(state).toMatchObject({ outbox: 0, deadLetters: 0, day: { costMicros: 1_200, costPerRankMicros: 600 } });
  } finally {
    await backend.stop();
    served.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
});
