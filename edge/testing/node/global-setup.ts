import type { TestProject } from 'vitest/node';

import { startTestDatabase } from './test-database.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    databaseUrl: string;
    databaseProxy: string;
  }
}

/** One database for all tests in workerd; each makes a workspace of its own in it. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const standIn = await startTestDatabase();
  project.provide('databaseUrl', standIn.databaseUrl);
  project.provide('databaseProxy', standIn.proxyHost);
  return () => standIn.stop();
}
