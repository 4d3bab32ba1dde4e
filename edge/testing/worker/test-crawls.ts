import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';

import { readCrawlReport } from '#shared/api/endpoints/crawl-results.ts';
import { type Crawl, type NewCrawl, newCrawl, readCrawl, startCrawl } from '#shared/api/endpoints/crawls.ts';
import { createProject } from '#shared/api/endpoints/projects.ts';
import type { CrawlReport } from '#shared/crawl/report/crawl-report.ts';
import { politeness, type Politeness } from '#shared/crawl/settings.ts';
import { newId } from '#shared/kernel/ids.ts';

import { consumeBatch } from '../../queues/consume-batch.ts';
import type { SearchConsole } from '../../providers/search-console/search-console.ts';
import { createCrawling } from '../../runtime/crawling.ts';
import type { Webhooks } from '../../webhooks/webhooks.ts';
import type { Job } from '../../runtime/job.ts';
import { createTestApi, requireValue, type TestApi } from './api.ts';

export type Site = Readonly<Record<string, (request: Request) => Response | Promise<Response>>>;

export interface TestCrawls {
  readonly api: TestApi;
  readonly caller: { readonly token: string };
  readonly projectId: string;
  readonly workspaceId: string;
  /** Addresses in the order in which they were asked. */
  readonly asked: readonly string[];
  /** When, by the clock of the machine. */
  readonly askedAtMs: readonly number[];
  start(options?: Partial<NewCrawl> & { readonly start?: string }): Promise<Crawl>;
  read(crawlId: string): Promise<Crawl>;
  report(crawlId: string): Promise<CrawlReport>;
  /** Leases that nobody has taken, as their messages say. */
  leases(crawlId: string): Promise<readonly Job[]>;
  /** Delivers a message as the queue would; true where it was acknowledged. */
  deliver(job: Job): Promise<boolean>;
  /** Delivers what there is and rings alarms until the crawl has ended. */
  finish(crawlId: string, afterEach?: () => Promise<void>): Promise<Crawl>;
  alarm(crawlId: string): Promise<void>;
  evict(crawlId: string): Promise<void>;
  sql(crawlId: string, statement: string): Promise<void>;
}

export interface TestCrawlsOptions {
  readonly site: Site;
  readonly rules?: Partial<Politeness>;
  readonly pagesPerMonth?: number;
  /** Slots are kept; else they are passed over. */
  readonly waits?: boolean;
  readonly clock?: () => number;
  readonly webhooks?: Webhooks;
  readonly searchConsole?: SearchConsole;
}

const quick: Politeness = {
  ...politeness,
  maxRetries: 1,
  errorPauseMs: 20,
  firstPauseMs: 20,
  robotsRetriesMs: [10, 10, 10],
  silentRetriesMs: [10, 10],
};

/** Crawls of a made site, whose messages the test delivers. */
export async function openTestCrawls({
  clock,
  pagesPerMonth = 1_000,
  rules,
  searchConsole,
  site,
  waits = false,
  webhooks,
}: TestCrawlsOptions): Promise<TestCrawls> {
  const asked: string[] = [];
  const askedAtMs: number[] = [];
  const crawling = createCrawling({
    allowsPrivate: false,
    pagesPerMonth,
    rules: { ...quick, ...rules },
    async fetch(url, init) {
      asked.push(url);
      askedAtMs.push(Date.now());
      const { host, pathname, search } = new URL(url);
      const respond = site[`//${host}${pathname}${search}`] ?? site[pathname + search] ?? site['*'];
      return respond ? respond(new Request(url, init)) : notFound();
    },
    wait: (ms) => (waits ? scheduler.wait(ms) : Promise.resolve()),
  });
  const api = createTestApi({
    crawling,
    ...(clock ? { clock } : {}),
    ...(webhooks ? { webhooks } : {}),
    ...(searchConsole ? { searchConsole } : {}),
  });
  const caller = { token: await api.startWorkspace() };
  const body = { name: 'Tea', domain: 'tea.example' };
  const { id: projectId } = requireValue(await api.call(createProject, { body }, caller));
  const { workspaceId } = await workspaceOf(api, caller);
  const stub = (crawlId: string) => env.CRAWL_RUNNER.getByName(crawlId);
  const read = async (crawlId: string) => requireValue(await api.call(readCrawl, { params: { crawlId } }, caller));
  const leases = (crawlId: string): Promise<readonly Job[]> =>
    runInDurableObject(stub(crawlId), (_, { storage }) =>
      Array.from(storage.sql.exec('SELECT id FROM lease WHERE taken = 0 ORDER BY id'), ({ id }): Job => ({
        kind: 'crawl-pages',
        crawlId,
        leaseId: String(Number(id)),
      })),
    );
  const deliver = async (job: Job): Promise<boolean> => {
    let isDone = false;
    const message = {
      id: newId<'message'>(),
      timestamp: new Date(),
      attempts: 1,
      body: { id: newId<'message'>(), job },
      ack: () => {
        isDone = true;
      },
      retry: () => undefined,
    };
    const batch = { queue: 'sightline-crawl', messages: [message], ackAll: () => undefined, retryAll: () => undefined };
    await consumeBatch(api.backend, batch as unknown as MessageBatch);
    return isDone;
  };
  const alarm = async (crawlId: string): Promise<void> => {
    await scheduler.wait(30);
    await runDurableObjectAlarm(stub(crawlId));
  };
  return {
    api,
    caller,
    projectId,
    workspaceId,
    asked,
    askedAtMs,
    leases,
    deliver,
    alarm,
    read,
    async start(options = {}) {
      const given = newCrawl.parse({ start: 'https://tea.example/', ...options });
      return requireValue(await api.call(startCrawl, { params: { projectId }, body: given }, caller));
    },
    async report(crawlId) {
      return JSON.parse(requireValue(await api.call(readCrawlReport, { params: { crawlId } }, caller)));
    },
    async finish(crawlId, afterEach) {
      for (let round = 0; round < 400; round += 1) {
        const waiting = await leases(crawlId);
        for (const job of waiting) {
          await deliver(job);
          await afterEach?.();
        }
        if (waiting.length === 0) await alarm(crawlId);
        await deliver({ kind: 'judge-crawl', workspaceId, crawlId });
        const crawl = await read(crawlId);
        if (crawl.status === 'ended') return crawl;
      }
      throw new Error('The crawl does not end.');
    },
    evict: (crawlId) => evictDurableObject(stub(crawlId)),
    sql: (crawlId, statement) =>
      runInDurableObject(stub(crawlId), (_, { storage }) => {
        storage.sql.exec(statement);
      }),
  };
}

async function workspaceOf(
  api: TestApi,
  { token }: { readonly token: string },
): Promise<{ readonly workspaceId: string }> {
  const principal = await api.backend.authenticate(`Bearer ${token}`, undefined);
  if (!principal) throw new Error('Nobody is signed in.');
  return { workspaceId: principal.workspaceId };
}

export function notFound(): Response {
  return new Response('<title>Not found</title>nothing here', {
    status: 404,
    headers: { 'content-type': 'text/html' },
  });
}

export function html(title: string, ...hrefs: readonly string[]): () => Response {
  const links = hrefs.map((href) => `<a href="${href}">Read on at ${href}</a>`).join(' ');
  const body = `<!doctype html><html lang="en"><title>${title}</title><body><h1>${title}</h1><p>About ${title} and what belongs to it.</p>${links}`;
  return () => new Response(body, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}
