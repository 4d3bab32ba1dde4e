import { afterAll, beforeAll, expect, it } from 'vitest';

import { outboxMessages } from '../db/tables/outbox-messages.ts';
import { openTestScheduledChecks } from '../testing/node/test-scheduled-checks.ts';
import { runEveryMinute } from './every-minute.ts';

let databases: Awaited<ReturnType<typeof openTestScheduledChecks>>;
beforeAll(async () => {
  databases = await openTestScheduledChecks();
});
afterAll(() => databases.stop());

it('goes on with the other parts where one fails, and says so at the end', async () => {
  const test = await databases.start();
  await test.addWorkspace({ projects: [{ domain: 'a.example', keywords: ['green tea'] }] });
  await test.makeDue();
  const brokenStore = { ...test.store, transaction: () => Promise.reject(new Error('no sockets')) };
  await expect(runEveryMinute({ ...test.context, store: brokenStore })).rejects.toThrow(AggregateError);
  const brokenQueues = { send: () => Promise.reject(new Error('the queue is away')) };
  await expect(runEveryMinute({ ...test.context, queues: brokenQueues })).rejects.toMatchObject({
    errors: [expect.objectContaining({ message: 'the queue is away' })],
  });
  expect(await test.store.db.$count(outboxMessages)).toBe(1);
  test.pass(2 * 60_000);
  await test.work();
  expect(test.fake.tasks).toHaveLength(1);
});
