import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { runEveryMinute } from '../../crons/every-minute.ts';
import { migrateDatabase } from '../../db/migrate.ts';
import { checkRuns } from '../../db/tables/check-runs.ts';
import { providerTasks } from '../../db/tables/provider-tasks.ts';
import { openPostgres } from '../../local/neon/postgres-engine.ts';
import { startStandIn } from '../../local/neon/start-stand-in.ts';
import { handleJob } from '../../queues/handle-job.ts';
import type { QueueMessage } from '../../runtime/job.ts';
import { startTestPostgres } from '../../testing/node/test-postgres.ts';
import { openTestScheduledChecks, type TestScheduledChecks } from '../../testing/node/test-scheduled-checks.ts';
import { deliverSearches } from './deliver-searches.ts';

const postgres = await startTestPostgres();
const keywords = Array.from({ length: 12 }, (_, at) => `tea ${at}`);
/** Three pages through the normal queue, in millionths of a dollar. */
const fullPrice = 1_500;
const atOnce = [1, 2, 3];

// The embedded database has one session, in which nothing happens at the same time.
describe.skipIf(postgres === undefined)('over a Postgres with many sessions', () => {
  let databases: Awaited<ReturnType<typeof openTestScheduledChecks>>;
  beforeAll(async () => {
    databases = await openTestScheduledChecks(async () => {
      const standIn = await startStandIn(await openPostgres(postgres?.url ?? ''));
      await migrateDatabase(standIn.databaseUrl, standIn.proxyHost);
      return standIn;
    });
  });
  afterAll(async () => {
    await databases.stop();
    await postgres?.stop();
  });

  it(
    'crons, messages and postbacks that come three times at once buy and book everything once',
    { timeout: 120_000 },
    async () => {
      const test = await databases.start();
      const project = { domain: 'a.example', keywords };
      const added = [];
      for (const _each of atOnce) added.push(await test.addWorkspace({ projects: [project] }));
      await test.makeDue();
      await Promise.all(atOnce.map(() => runEveryMinute(test.context)));
      await handleThrice(test);
      expect(test.fake.tasks).toHaveLength(keywords.length);
      await test.fake.sendPostbacks(async (postback) => {
        const taken = await Promise.all(atOnce.map(() => test.deliver(postback)));
        return taken.every(Boolean);
      });
      await Promise.all(atOnce.map(() => runEveryMinute(test.context)));
      await handleThrice(test);
      // What joined a search that had come meanwhile is given out some minutes later.
      test.pass(6 * 60_000);
      await runEveryMinute(test.context);
      await handleThrice(test);

      expect(test.fake.tasks).toHaveLength(keywords.length);
      const { db } = test.store;
      const tasks = await db.select({ status: providerTasks.status }).from(providerTasks);
      expect(tasks).toEqual(keywords.map(() => ({ status: 'done' })));
      const runs = await db.select({ status: checkRuns.status }).from(checkRuns);
      expect(runs).toEqual(Array.from({ length: 3 * keywords.length }, () => ({ status: 'ok' })));
      for (const { workspaceId } of added) {
        expect(await test.budget(workspaceId)).toEqual({ spentMicros: keywords.length * fullPrice, reservedMicros: 0 });
      }
    },
  );
});

/** Every message to three consumers at once. One that fails, as of two that block each other one does, is tried again. */
async function handleThrice({ context, messages }: TestScheduledChecks): Promise<void> {
  const handle = async (message: QueueMessage, attempt = 1): Promise<void> => {
    try {
      const { thenDeliver } = await handleJob(context, message.job);
      if (thenDeliver !== null) await deliverSearches(context, [thenDeliver]);
    } catch (error) {
      if (attempt === 5) throw error;
      await handle(message, attempt + 1);
    }
  };
  await Promise.all(messages.splice(0).flatMap((message) => atOnce.map(() => handle(message))));
}
