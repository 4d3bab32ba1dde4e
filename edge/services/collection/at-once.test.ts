import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { runEveryMinute } from '../../crons/every-minute.ts';
import { collectionRuns } from '../../db/tables/collection-runs.ts';
import { providerTasks } from '../../db/tables/provider-tasks.ts';
import { migrateDatabase } from '../../db/migrate.ts';
import { openPostgres } from '../../local/neon/postgres-engine.ts';
import { startStandIn } from '../../local/neon/start-stand-in.ts';
import type { Letter } from '../../queues/job.ts';
import { handleJob } from '../../queues/handle-job.ts';
import { openTestCollections, type TestCollection } from '../../testing/node/test-collection.ts';
import { startTestPostgres } from '../../testing/node/test-postgres.ts';
import { deliverSearches } from './deliver-searches.ts';

const postgres = await startTestPostgres();
const keywords = Array.from({ length: 12 }, (_, at) => `tea ${at}`);
/** Three pages through the normal queue, in millionths of a dollar. */
const fullPrice = 1_500;
const atOnce = [1, 2, 3];

// The embedded database has one session, in which nothing happens at the same time.
describe.skipIf(postgres === undefined)('over a Postgres with many sessions', () => {
  let databases: Awaited<ReturnType<typeof openTestCollections>>;
  beforeAll(async () => {
    databases = await openTestCollections(async () => {
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
    'crons, letters and postbacks that come three times at once buy and book everything once',
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
      const runs = await db.select({ status: collectionRuns.status }).from(collectionRuns);
      expect(runs).toEqual(Array.from({ length: 3 * keywords.length }, () => ({ status: 'ok' })));
      for (const { workspaceId } of added) {
        expect(await test.budget(workspaceId)).toEqual({ spentMicros: keywords.length * fullPrice, reservedMicros: 0 });
      }
    },
  );
});

/** Every letter to three consumers at once. One that fails, as of two that block each other one does, is tried again. */
async function handleThrice({ context, letters }: TestCollection): Promise<void> {
  const handle = async (letter: Letter, attempt = 1): Promise<void> => {
    try {
      const searchId = await handleJob(context, letter.job);
      if (searchId !== undefined) await deliverSearches(context, [searchId]);
    } catch (error) {
      if (attempt === 5) throw error;
      await handle(letter, attempt + 1);
    }
  };
  await Promise.all(letters.splice(0).flatMap((letter) => atOnce.map(() => handle(letter))));
}
