import { afterAll, beforeAll, expect, it } from 'vitest';

import { checkRuns } from '../db/tables/check-runs.ts';
import { providerTasks } from '../db/tables/provider-tasks.ts';
import { rankPoints } from '../db/tables/rank-points.ts';
import { searches } from '../db/tables/searches.ts';
import { openTestScheduledChecks } from '../testing/node/test-scheduled-checks.ts';
import { deleteOldSearches } from './delete-old-searches.ts';

let databases: Awaited<ReturnType<typeof openTestScheduledChecks>>;
beforeAll(async () => {
  databases = await openTestScheduledChecks();
});
afterAll(() => databases.stop());

it('drops pages after 3 days, answers after 30, searches and runs after 90, and no rank', async () => {
  const test = await databases.start();
  const { db } = test.store;
  await test.addWorkspace({ projects: [{ domain: 'a.example', keywords: ['green tea'] }] });
  await test.makeDue();
  await test.work();
  const [task] = await db.select({ id: providerTasks.id }).from(providerTasks);
  const left = async () => {
    await deleteOldSearches(test.context);
    const [search] = await db.select({ snapshot: searches.snapshot, topTen: searches.topTen }).from(searches);
    return {
      page: (search?.snapshot ?? null) !== null,
      topTen: search?.topTen ?? null,
      answer: (await test.context.answers.find(task?.id ?? '')) !== undefined,
      tasks: await db.$count(providerTasks),
      runs: await db.$count(checkRuns),
    };
  };
  const topTen = ['https://a.example/', 'https://b.example/'];
  const daysPass = (days: number) => test.pass(days * 86_400_000);
  expect(await left()).toEqual({ page: true, topTen, answer: true, tasks: 1, runs: 1 });
  daysPass(4);
  expect(await left()).toEqual({ page: false, topTen, answer: true, tasks: 1, runs: 1 });
  daysPass(27);
  expect(await left()).toEqual({ page: false, topTen, answer: false, tasks: 0, runs: 1 });
  daysPass(60);
  expect(await left()).toEqual({ page: false, topTen: null, answer: false, tasks: 0, runs: 0 });
  expect(await db.$count(rankPoints)).toBe(1);
});
