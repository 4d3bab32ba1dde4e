import { afterAll, beforeAll, expect, it } from 'vitest';

import { crawlOptions } from '#shared/api/endpoints/crawls.ts';
import { newId } from '#shared/kernel/ids.ts';

import { connect, type Connection } from '../db/connect.ts';
import type { StandIn } from '../local/neon/start-stand-in.ts';
import { startTestDatabase } from '../testing/node/test-database.ts';
import { listNewestCrawlIssues, replaceCrawlIssues } from './crawl-issues.ts';
import { insertCrawl } from './crawls.ts';
import { insertProject } from './projects.ts';
import { insertWorkspace } from './workspaces.ts';

let standIn: StandIn;
let db: Connection['db'];

beforeAll(async () => {
  standIn = await startTestDatabase();
  ({ db } = connect({ databaseUrl: standIn.databaseUrl, localProxy: standIn.proxyHost }));
});
afterAll(() => standIn.stop());

async function addProject(workspaceId: string, domain: string): Promise<string> {
  const createdAt = new Date('2026-11-01T00:00:00Z');
  const id = newId<'project'>(createdAt.getTime());
  const match = { kind: 'domain' as const };
  await insertProject(workspaceId, db, {
    id,
    name: domain,
    domain,
    match,
    competitors: [],
    createdAt,
    updatedAt: createdAt,
  });
  return id;
}

async function addCrawl(
  workspaceId: string,
  projectId: string,
  {
    checks,
    day,
    status,
  }: { readonly checks: readonly string[]; readonly day: string; readonly status: 'ended' | 'running' },
): Promise<string> {
  const createdAt = new Date(`2026-11-${day}T00:00:00Z`);
  const id = newId<'crawl'>(createdAt.getTime());
  await insertCrawl(
    workspaceId,
    db,
    {
      id,
      projectId,
      options: crawlOptions.parse({ start: 'https://shop.example/' }),
      status,
      ended: status === 'ended' ? 'complete' : null,
      isComplete: true,
      isQuotaReached: false,
      isScheduled: false,
      isTold: true,
      isList: false,
      counts: {},
      errors: 0,
      warnings: 0,
      notices: 0,
      fingerprints: null,
      pages: 1,
      heldPages: 0,
      heldMonth: '2026-11',
      createdAt,
      endedAt: status === 'ended' ? createdAt : null,
      judgedAt: null,
    },
    null,
  );
  const rows = checks.map((check) => ({ check, severity: 'error' as const, group: '', message: check, count: 1 }));
  await replaceCrawlIssues(workspaceId, db, id, rows);
  return id;
}

it('reads findings of the newest crawl that has ended, of each site of one workspace', async () => {
  const own = newId<'workspace'>(Date.parse('2026-11-01'));
  const other = newId<'workspace'>(Date.parse('2026-11-01'));
  for (const id of [own, other]) await insertWorkspace(id, db, { name: 'Test', createdAt: new Date() });
  const shop = await addProject(own, 'shop.example');
  const blog = await addProject(own, 'blog.example');
  const foreign = await addProject(other, 'shop.example');
  await addCrawl(own, shop, { day: '02', status: 'ended', checks: ['old'] });
  const newest = await addCrawl(own, shop, { day: '03', status: 'ended', checks: ['b', 'a', 'c'] });
  await addCrawl(own, shop, { day: '04', status: 'running', checks: ['unfinished'] });
  await addCrawl(own, blog, { day: '02', status: 'ended', checks: ['of-blog'] });
  await addCrawl(other, foreign, { day: '05', status: 'ended', checks: ['foreign'] });

  const all = await listNewestCrawlIssues(own, db, { limit: 10, projectId: undefined });
  expect(all.map(({ check }) => check).toSorted()).toEqual(['a', 'b', 'c', 'of-blog']);
  const ofShop = await listNewestCrawlIssues(own, db, { limit: 2, projectId: shop });
  expect(ofShop.map(({ check, crawlId, projectId }) => [check, crawlId, projectId])).toEqual([
    ['b', newest, shop],
    ['a', newest, shop],
  ]);
  expect(await listNewestCrawlIssues(own, db, { limit: 10, projectId: foreign })).toEqual([]);
});
