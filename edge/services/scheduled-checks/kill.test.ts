import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { checkRuns } from '../../db/tables/check-runs.ts';
import { outboxMessages } from '../../db/tables/outbox-messages.ts';
import { searches } from '../../db/tables/searches.ts';
import { trackedKeywords } from '../../db/tables/tracked-keywords.ts';
import { openTestScheduledChecks, type TestScheduledChecks } from '../../testing/node/test-scheduled-checks.ts';

/** Three pages through the normal queue, in millionths of a dollar. */
const fullPrice = 1_500;
const sweepMs = 10 * 60_000;
/** An hour and more: searches of which nothing was heard are asked for again after half of it. */
const maxSweeps = 10;

let databases: Awaited<ReturnType<typeof openTestScheduledChecks>>;
beforeAll(async () => {
  databases = await openTestScheduledChecks();
});
afterAll(() => databases.stop());

/** Two workspaces that want one search, and one of them another. */
async function start(publicUrl: string | null) {
  const test = await databases.start({ publicUrl });
  const first = await test.addWorkspace({ projects: [{ domain: 'a.example', keywords: ['green tea', 'black tea'] }] });
  const second = await test.addWorkspace({ projects: [{ domain: 'b.example', keywords: ['green tea'] }] });
  await test.makeDue();
  test.killer.steps = 0;
  return { test, ids: [first.workspaceId, second.workspaceId] };
}

/** Works on after a kill, as the crons of the next hour would, until nothing is under way. */
async function workOn(test: TestScheduledChecks): Promise<void> {
  for (let sweep = 0; sweep < maxSweeps; sweep += 1) {
    test.pass(sweepMs - (test.context.clock() % sweepMs));
    await test.work();
    const [runs, waiting] = await Promise.all([
      test.store.db.select({ status: checkRuns.status }).from(checkRuns),
      test.store.db.$count(outboxMessages),
    ]);
    if (runs.length === 3 && waiting === 0 && runs.every(({ status }) => status === 'ok')) return;
  }
}

async function expectWhole(test: TestScheduledChecks, ids: readonly string[]): Promise<void> {
  const { db } = test.store;
  expect(test.fake.tasks.map(({ keyword }) => keyword).toSorted()).toEqual(['black tea', 'green tea']);
  expect(await db.select({ status: searches.status, costMicros: searches.costMicros }).from(searches)).toEqual([
    { status: 'ok', costMicros: fullPrice },
    { status: 'ok', costMicros: fullPrice },
  ]);
  const runs = await db.select({ status: checkRuns.status, held: checkRuns.heldMicros }).from(checkRuns);
  expect(runs).toEqual(Array.from({ length: 3 }, () => ({ status: 'ok', held: 0 })));
  const ranks = await db
    .select({ position: trackedKeywords.position })
    .from(trackedKeywords)
    .orderBy(trackedKeywords.position);
  expect(ranks).toEqual([{ position: 1 }, { position: 1 }, { position: 2 }]);
  expect(await test.budget(ids[0] ?? '')).toEqual({ spentMicros: 2 * fullPrice, reservedMicros: 0 });
  expect(await test.budget(ids[1] ?? '')).toEqual({ spentMicros: fullPrice, reservedMicros: 0 });
}

describe.each<[string, string | null, boolean, number]>([
  ['postbacks come, and queues keep their messages', 'https://api.example', false, 1],
  ['answers are fetched, and queues lose their messages', null, true, 3],
])('killed at any step where %s', (_name, publicUrl, losesMessages, stride) => {
  it('and started again, it loses nothing, buys nothing twice, and its sums hold', { timeout: 480_000 }, async () => {
    let at = 1;
    for (let isThrough = false; !isThrough; at += stride) {
      const { ids, test } = await start(publicUrl);
      test.killer.at = at;
      const end = await test.work().then(
        () => 'through',
        (error: unknown) => error,
      );
      // Where answers are fetched, the second minute is part of the work.
      if (end === 'through' && publicUrl === null) {
        test.pass(60_000);
        isThrough = await test.work().then(
          () => true,
          () => false,
        );
      } else isThrough = end === 'through';
      test.killer.isDead = false;
      test.killer.at = undefined;
      if (losesMessages) test.messages.length = 0;
      await workOn(test);
      try {
        await expectWhole(test, ids);
      } catch (cause) {
        throw new Error(`Killed at step ${at}`, { cause });
      }
    }
    // Fewer steps would mean that the work was not done at all.
    expect(at).toBeGreaterThan(30);
  });
});
