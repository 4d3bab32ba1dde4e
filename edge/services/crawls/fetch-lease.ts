import { askPage } from '#shared/crawl/drive/ask-page.ts';
import type { FetchOnce } from '#shared/crawl/drive/crawl-port.ts';
import { readRobots, robotsStatus } from '#shared/crawl/drive/read-robots.ts';
import { readSitemap } from '#shared/crawl/drive/read-sitemap.ts';
import type { Answer, NoAnswer } from '#shared/crawl/event.ts';
import type { DescribedRules } from '#shared/crawl/reading/judge-page.ts';
import type { PageReading } from '#shared/crawl/reading/page-reading.ts';
import { readPage } from '#shared/crawl/reading/read-page.ts';
import { systemClock } from '#shared/kernel/clock.ts';
import { packPart } from '#shared/crawl/site/link-flags.ts';

import type { Backend } from '../../backend.ts';
import type { CrawlLease, LeasedTask, TaskResult } from '../../objects/crawl/crawl-work.ts';
import type { ReadPage } from '../../runtime/crawl-archive.ts';
import { gunzip } from '../../runtime/gunzip.ts';
import { type EarlierPages, openEarlierPages } from './earlier-pages.ts';

/** A page of 3 MB needs 90 MB as a tree; Googlebot reads as much of a page for search (docs/crawl.md). */
const maxPageBytes = 2 * 1024 * 1024;
/** Two pages of 2 MiB, twice as large as text, stay within 8 MiB. */
const maxParallel = 2;
/** A request takes 30 seconds at most, a sitemap 60; what comes too late would be asked a second time. */
const latestStartMs = 70_000;
/** Addresses of links in one call to the object, which takes 32 MiB. */
const linksPerCall = 20_000;

/** Does the work of a lease of a crawl, keeps what was read, and tells the object. A lease that is not there any more costs nothing. */
export async function fetchLease(context: Backend, crawlId: string, leaseId: string): Promise<void> {
  const { crawls } = context;
  const lease = await crawls.take(crawlId, leaseId);
  if (!lease) return;
  try {
    const done = await doTasks(context, lease);
    const pages = done.flatMap(({ read }) => read ?? []);
    if (pages.length > 0)
      await context.crawlArchive.putBundle({ workspaceId: lease.workspaceId, crawlId }, leaseId, pages);
    for (const results of inCalls(done.map(({ result }) => result))) await crawls.done(crawlId, leaseId, results);
    if (done.length < lease.tasks.length) await crawls.release(crawlId, leaseId);
  } catch (error) {
    await crawls.release(crawlId, leaseId);
    throw error;
  }
}

interface Done {
  readonly result: TaskResult;
  readonly read: ReadPage | undefined;
}

/** By the clock of the objects, which gave out the slots. */
async function doTasks(context: Backend, lease: CrawlLease): Promise<readonly Done[]> {
  const { crawlArchive, crawling } = context;
  const fetchOnce = crawling.fetchOnce(lease.start);
  const described: DescribedRules = new Map();
  const { earlierId, workspaceId } = lease;
  const earlier =
    earlierId === undefined ? undefined : openEarlierPages(crawlArchive, { workspaceId, crawlId: earlierId });
  const waiting = [...lease.tasks];
  const done: Done[] = [];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      await crawling.wait(Math.max(0, next.startAtMs - systemClock()));
      if (systemClock() > lease.expiresAtMs - latestStartMs) return;
      done.push(await doTask(context, { lease, described, fetchOnce, earlier }, next));
    }
  };
  await Promise.all(Array.from({ length: Math.min(maxParallel, lease.parallel) }, work));
  return done;
}

interface Tools {
  readonly lease: CrawlLease;
  readonly described: DescribedRules;
  readonly fetchOnce: FetchOnce;
  readonly earlier: EarlierPages | undefined;
}

async function doTask({ clock }: Backend, tools: Tools, { id, task, urlId }: LeasedTask): Promise<Done> {
  const { earlier, fetchOnce, lease } = tools;
  const none = { read: undefined };
  switch (task.kind) {
    case 'robots': {
      const found = await readRobots(fetchOnce, task.origin);
      const facts = found.ok ? found.value : null;
      const answer = { status: robotsStatus(found), text: facts?.text ?? '' };
      return { ...none, result: { id, kind: 'robots', answer, facts } };
    }
    case 'sitemap': {
      const { isWhole: _isWhole, ...found } = await readSitemap({ clock, fetchOnce, gunzip }, task.url);
      return { ...none, result: { id, kind: 'sitemap', ...found } };
    }
    case 'page':
    case 'probe': {
      const url = task.kind === 'page' ? task.url : `${task.origin}/${crypto.randomUUID()}`;
      const { origin } = new URL(url);
      const robotsTxt = lease.robots.find((facts) => new URL(facts.url).origin === origin);
      const reader = { read: async (page: Parameters<typeof readPage>[0]) => readPage(page, tools.described) };
      const known = task.kind === 'page' ? await earlier?.find(url) : undefined;
      const asked = await askPage({ clock, fetchOnce, reader }, { url, maxBytes: maxPageBytes, robotsTxt }, known);
      const { page, validators } = asked;
      const answer = withPage(asked.answer, page);
      if (task.kind === 'probe') return { ...none, result: { id, kind: 'probe', answer } };
      const flags = Uint8Array.from(page?.links ?? [], ({ isNofollow, part }) => packPart(part, isNofollow));
      const read = page ? { id: urlId, page, validators } : undefined;
      return { read, result: { id, kind: 'page', answer, flags } };
    }
  }
}

/** What the crawl goes on with; the rest of the reading is in the archive. */
function withPage(answer: Answer | NoAnswer, page: PageReading | null): Answer | NoAnswer {
  if (answer.kind === 'failed' || !page) return answer;
  const links = page.links.map(({ isNofollow, url }) => ({ isNofollow, url }));
  return { ...answer, page: { links, textHash: page.bodyHash, signature: page.body.signature } };
}

function inCalls(results: readonly TaskResult[]): readonly (readonly TaskResult[])[] {
  const calls: TaskResult[][] = [];
  let room = 0;
  for (const result of results) {
    const size = 'answer' in result && 'page' in result.answer ? (result.answer.page?.links.length ?? 0) : 0;
    if (calls.length === 0 || size > room) {
      calls.push([]);
      room = linksPerCall;
    }
    calls.at(-1)?.push(result);
    room -= size;
  }
  return calls;
}
