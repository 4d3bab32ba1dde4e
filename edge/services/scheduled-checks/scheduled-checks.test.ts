import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { runEveryMinute } from '../../crons/every-minute.ts';
import { checkRuns } from '../../db/tables/check-runs.ts';
import { providerTasks } from '../../db/tables/provider-tasks.ts';
import { rankPoints } from '../../db/tables/rank-points.ts';
import { searches } from '../../db/tables/searches.ts';
import { trackedKeywords } from '../../db/tables/tracked-keywords.ts';
import { refusedKeyword, spoilingKeyword } from '../../testing/node/fake-dataforseo.ts';
import {
  openTestScheduledChecks,
  type TestScheduledChecks,
  type TestScheduledChecksOptions,
} from '../../testing/node/test-scheduled-checks.ts';
import type { NewWorkspace } from '../../testing/node/test-workspace.ts';
import { claimDueKeywords } from './claim-due.ts';

/** Three pages through the normal queue: 600 + 2 × 450 millionths of a dollar. */
const fullPrice = 1_500;
const dayMs = 86_400_000;
const minuteMs = 60_000;

let databases: Awaited<ReturnType<typeof openTestScheduledChecks>>;
beforeAll(async () => {
  databases = await openTestScheduledChecks();
});
afterAll(() => databases.stop());

async function start(workspaces: readonly NewWorkspace[], options: TestScheduledChecksOptions = {}) {
  const test = await databases.start(options);
  const added = [];
  for (const each of workspaces) added.push(await test.addWorkspace(each));
  await test.makeDue();
  return { test, workspaceIds: added.map(({ workspaceId }) => workspaceId) };
}

const one = (...keywords: readonly string[]): NewWorkspace => ({ projects: [{ domain: 'a.example', keywords }] });

const ranksOf = (test: TestScheduledChecks, workspaceId: string) =>
  test.store.db
    .select({ keyword: trackedKeywords.keyword, status: trackedKeywords.status, position: trackedKeywords.position })
    .from(trackedKeywords)
    .where(eq(trackedKeywords.workspaceId, workspaceId))
    .orderBy(trackedKeywords.keyword);

const runsOf = (test: TestScheduledChecks) =>
  test.store.db
    .select({ status: checkRuns.status, reason: checkRuns.reason, bookedMicros: checkRuns.bookedMicros })
    .from(checkRuns)
    .orderBy(checkRuns.workspaceId, checkRuns.keywordId);

const searchesOf = (test: TestScheduledChecks) =>
  test.store.db
    .select({
      keyword: searches.keyword,
      status: searches.status,
      reason: searches.reason,
      costMicros: searches.costMicros,
    })
    .from(searches)
    .orderBy(searches.keyword);

describe('a keyword that is due', () => {
  it('is searched, ranked and booked, and not again on that day', async () => {
    const { test, workspaceIds } = await start([one('green tea')]);
    await test.work();
    await test.work();
    expect(await ranksOf(test, workspaceIds[0] ?? '')).toEqual([{ keyword: 'green tea', status: 'ok', position: 1 }]);
    expect(await runsOf(test)).toEqual([{ status: 'ok', reason: null, bookedMicros: fullPrice }]);
    expect(await test.budget(workspaceIds[0] ?? '')).toEqual({ spentMicros: fullPrice, reservedMicros: 0 });
    expect(test.fake.tasks).toMatchObject([{ keyword: 'green tea', depth: 30 }]);
    expect(test.published).toHaveLength(1);
  });

  it('is searched one page beyond its rank on the next day, and wholly after a week', async () => {
    const { test } = await start([one('green tea')]);
    for (let day = 0; day < 8; day += 1) {
      await test.work();
      test.pass(dayMs);
    }
    expect(test.fake.tasks.map(({ depth }) => depth)).toEqual([30, 20, 20, 20, 20, 20, 20, 30]);
  });

  it('is found once by crons that run twice, at the same time, and with a clock an hour behind', async () => {
    const { test } = await start([one('green tea', 'black tea')]);
    await Promise.all([claimDueKeywords(test.context), claimDueKeywords(test.context)]);
    await claimDueKeywords({ ...test.context, clock: () => test.context.clock() - 60 * minuteMs });
    await test.work();
    expect(await runsOf(test)).toHaveLength(2);
    expect(test.fake.tasks).toHaveLength(2);
  });

  it('that was missed for days is searched once, not once for each day', async () => {
    const { test } = await start([one('green tea')]);
    test.pass(5 * dayMs);
    await test.work();
    expect(test.fake.tasks).toHaveLength(1);
  });

  it.each<[string, NewWorkspace, string]>([
    ['the budget does not allow', { ...one('green tea'), capMicros: fullPrice - 1 }, 'budget'],
    ['is archived meanwhile', one('green tea'), 'not-wanted'],
  ])('that %s is not searched, and the run says why', async (_name, workspace, reason) => {
    const { test, workspaceIds } = await start([workspace]);
    await claimDueKeywords(test.context);
    if (reason === 'not-wanted') await test.store.db.update(trackedKeywords).set({ archivedAt: new Date() });
    await test.work();
    expect(test.fake.tasks).toEqual([]);
    expect(await runsOf(test)).toEqual([{ status: 'skipped', reason, bookedMicros: 0 }]);
    expect(await test.budget(workspaceIds[0] ?? '')).toEqual({ spentMicros: 0, reservedMicros: 0 });
  });
});

describe('one search for everybody', () => {
  it('is bought once, ranks each for itself, and is booked once to each workspace at its own price', async () => {
    const { test, workspaceIds } = await start([
      {
        projects: [
          { domain: 'a.example', keywords: ['green tea'] },
          { domain: 'c.example', keywords: ['Green  Tea'] },
        ],
      },
      { projects: [{ domain: 'b.example', keywords: ['green tea'] }] },
    ]);
    await test.work();
    expect(test.fake.tasks).toHaveLength(1);
    expect(await ranksOf(test, workspaceIds[0] ?? '')).toMatchObject([{ status: 'not-found' }, { position: 1 }]);
    expect(await ranksOf(test, workspaceIds[1] ?? '')).toMatchObject([{ position: 2 }]);
    for (const id of workspaceIds) {
      expect(await test.budget(id)).toEqual({ spentMicros: fullPrice, reservedMicros: 0 });
    }
  });

  it('that came before somebody wanted it is neither cheaper nor there at once', async () => {
    const { test } = await start([one('green tea')]);
    await test.work();
    const late = await test.addWorkspace({ projects: [{ domain: 'b.example', keywords: ['green tea'] }] });
    await test.makeDue(late.workspaceId);
    await test.work();
    expect(await ranksOf(test, late.workspaceId)).toMatchObject([{ status: null }]);
    expect(await test.budget(late.workspaceId)).toEqual({ spentMicros: 0, reservedMicros: fullPrice });
    test.pass(5 * minuteMs);
    await test.work();
    expect(await ranksOf(test, late.workspaceId)).toMatchObject([{ status: 'ok', position: 2 }]);
    expect(await test.budget(late.workspaceId)).toEqual({ spentMicros: fullPrice, reservedMicros: 0 });
    expect(test.fake.tasks).toHaveLength(1);
  });

  it('tells nothing to a workspace that tracks the keyword and asked for no checks', async () => {
    const { test } = await start([one('green tea')]);
    const quiet = await test.addWorkspace({ projects: [{ domain: 'b.example', keywords: ['green tea'] }] });
    await test.store.db.execute(
      sql`UPDATE check_schedules SET cadence = 'off' WHERE workspace_id = ${quiet.workspaceId}`,
    );
    await test.store.db.execute(sql`DELETE FROM keyword_schedules WHERE workspace_id = ${quiet.workspaceId}`);
    await test.work();
    expect(await ranksOf(test, quiet.workspaceId)).toMatchObject([{ status: null }]);
    expect(await test.budget(quiet.workspaceId)).toEqual({ spentMicros: 0, reservedMicros: 0 });
  });
});

describe('a search that fails', () => {
  it.each<[string, number, object, object]>([
    [
      'was billed although it is empty',
      40_101,
      { status: 'failed', reason: 'billed-empty' },
      { spentMicros: fullPrice },
    ],
    ['found nothing', 40_102, { status: 'ok', reason: null }, { spentMicros: fullPrice }],
    ['is refused for good', 40_501, { status: 'failed', reason: 'refused' }, { spentMicros: 0 }],
  ])('since it %s is recorded so', async (_name, code, run, budget) => {
    const { test, workspaceIds } = await start([one('green tea')]);
    test.fake.endWith('green tea', code);
    await test.work();
    expect(await runsOf(test)).toMatchObject([run]);
    expect(await test.budget(workspaceIds[0] ?? '')).toEqual({ reservedMicros: 0, ...budget });
    expect(test.fake.tasks).toHaveLength(1);
    const points = await test.store.db
      .select({ status: rankPoints.status, position: rankPoints.position })
      .from(rankPoints);
    expect(points).toEqual([{ status: code === 40_102 ? 'not-found' : 'failed', position: null }]);
  });

  it('for a passing reason is asked for again, later each time, and at most three times', async () => {
    const { test, workspaceIds } = await start([one('green tea')]);
    test.fake.endWith('green tea', 50_000);
    await test.work();
    expect(test.fake.tasks).toHaveLength(1);
    test.pass(5 * minuteMs);
    await test.work();
    expect(test.fake.tasks).toHaveLength(2);
    test.pass(5 * minuteMs);
    await test.work();
    expect(test.fake.tasks).toHaveLength(2);
    test.pass(5 * minuteMs);
    await test.work();
    expect(test.fake.tasks).toHaveLength(3);
    expect(await runsOf(test)).toMatchObject([{ status: 'failed', reason: 'provider-failed', bookedMicros: 0 }]);
    expect(await test.budget(workspaceIds[0] ?? '')).toEqual({ spentMicros: 0, reservedMicros: 0 });
  });
});

describe('a batch', () => {
  it('of which one search spoils the call is cut in halves until that one is alone', async () => {
    const keywords = [...Array.from({ length: 20 }, (_, at) => `tea ${at}`), spoilingKeyword];
    const { test } = await start([one(...keywords)]);
    await test.work();
    expect(test.fake.tasks).toHaveLength(20);
    const found = await searchesOf(test);
    expect(found.filter(({ status }) => status === 'ok')).toHaveLength(20);
    expect(found.filter(({ status }) => status === 'failed')).toMatchObject([
      { keyword: spoilingKeyword, reason: 'refused' },
    ]);
    // One for all, and two for each halving of what holds the bad one: 21, 11, 6, 3, 2, 1.
    expect(test.fake.calls.filter((path) => path.endsWith('/task_post')).length).toBeLessThanOrEqual(11);
  });

  it('goes on without a search that is refused alone', async () => {
    const { test } = await start([one('green tea', refusedKeyword)]);
    await test.work();
    expect(await searchesOf(test)).toMatchObject([
      { keyword: 'green tea', status: 'ok' },
      { keyword: refusedKeyword, status: 'failed', reason: 'refused', costMicros: 0 },
    ]);
  });

  it('holds at most 100 searches', async () => {
    const { test } = await start([one(...Array.from({ length: 101 }, (_, at) => `tea ${at}`))]);
    await runEveryMinute(test.context);
    await test.handleMessages();
    expect(test.fake.tasks).toHaveLength(101);
    expect(test.fake.calls).toEqual(Array.from({ length: 2 }, () => '/v3/serp/google/organic/task_post'));
  });

  it.each([
    ['the minute has no call left', { kind: 'code', code: 40_202 } as const],
    ['an internal error says that nothing was taken', { kind: 'code', code: 50_000 } as const],
  ])('waits where %s, and is bought once', async (_name, fault) => {
    const { test } = await start([one('green tea')]);
    test.fake.fail(fault);
    await test.work();
    expect(test.fake.tasks).toEqual([]);
    test.pass(5 * minuteMs);
    await test.work();
    expect(test.fake.tasks).toHaveLength(1);
    expect(await runsOf(test)).toMatchObject([{ status: 'ok' }]);
  });

  it.each([
    ['HTML comes', { kind: 'http', status: 502, body: '<h1>Bad gateway</h1>' } as const],
    ['nothing comes', { kind: 'http', status: 200, body: '' } as const],
    ['the connection breaks', { kind: 'lost', after: false } as const],
    ['ten minutes pass', { kind: 'silent', after: false } as const],
  ])('is not sent again for half an hour where %s, since it may have been taken', async (_name, fault) => {
    const { test } = await start([one('green tea')]);
    test.fake.fail(fault);
    await test.work();
    test.pass(20 * minuteMs);
    await test.work();
    expect(test.fake.calls.filter((path) => path.endsWith('/task_post'))).toHaveLength(1);
    test.pass(20 * minuteMs);
    await test.work();
    test.pass(10 * minuteMs);
    await test.work();
    expect(test.fake.tasks).toHaveLength(1);
    expect(await runsOf(test)).toMatchObject([{ status: 'ok', bookedMicros: fullPrice }]);
  });

  it('that was taken although its answer got lost is not bought again', async () => {
    const { test } = await start([one('green tea')]);
    test.fake.fail({ kind: 'silent', after: true });
    await test.work();
    test.pass(40 * minuteMs);
    await test.work();
    expect(test.fake.tasks).toHaveLength(1);
    expect(await runsOf(test)).toMatchObject([{ status: 'ok', bookedMicros: fullPrice }]);
  });
});

describe('where no postback comes', () => {
  it('answers are fetched from the list of ready ones', async () => {
    const { test } = await start([one('green tea')], { publicUrl: null });
    await test.work();
    expect(await runsOf(test)).toMatchObject([{ status: 'waiting' }]);
    test.pass(minuteMs);
    await test.work();
    expect(await runsOf(test)).toMatchObject([{ status: 'ok', bookedMicros: fullPrice }]);
    expect(test.fake.calls).toContain('/v3/serp/google/organic/tasks_ready');
  });

  it('nor any answer, the task is lost after six hours and what was held is given back', async () => {
    const { test, workspaceIds } = await start([one('green tea')], { publicUrl: null });
    await test.work();
    test.pass(6 * 60 * minuteMs + 10 * minuteMs);
    test.fake.fail(...Array.from({ length: 4 }, () => ({ kind: 'lost', after: false }) as const));
    await test.work();
    expect(await runsOf(test)).toMatchObject([{ status: 'failed', reason: 'too-late', bookedMicros: 0 }]);
    expect(await test.budget(workspaceIds[0] ?? '')).toEqual({ spentMicros: 0, reservedMicros: 0 });
    expect(await test.store.db.select({ status: providerTasks.status }).from(providerTasks)).toEqual([
      { status: 'lost' },
    ]);
  });
});
