import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { TestProject } from 'vitest/node';

import { migrateDatabase } from '../../db/migrate.ts';
import { openPglite } from '../../local/neon/pglite-engine.ts';
import { startStandIn } from '../../local/neon/start-stand-in.ts';
import { startLanguageServer } from './language/language-server.ts';

/**
 * One database for all tests in workerd, in which each makes a workspace of its own; and what it was before them as a
 * template, with which tests in Node begin theirs: the migrations run once.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const engine = await openPglite({ password: 'only-for-tests' });
  const standIn = await startStandIn(engine);
  await migrateDatabase(standIn.databaseUrl, standIn.proxyHost);
  const folder = await mkdtemp(join(tmpdir(), 'sightline-template-'));
  const template = join(folder, 'database.tar');
  await writeFile(template, Buffer.from(await (await engine.dump()).arrayBuffer()));
  project.provide('databaseUrl', standIn.databaseUrl);
  project.provide('databaseProxy', standIn.proxyHost);
  project.provide('databaseTemplate', template);
  const language = await startLanguageServer();
  project.provide('languageServer', language.url);
  return async () => {
    language.stop();
    await standIn.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
