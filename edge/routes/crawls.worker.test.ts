import { describe, expect, it } from 'vitest';

import { listCrawlIssues, readCrawlReport } from '#shared/api/endpoints/crawl-results.ts';
import {
  crawlOptions,
  deleteCrawl,
  listAllCrawls,
  listCrawls,
  pauseCrawl,
  readCrawl,
  readCrawlQuota,
  resumeCrawl,
  startCrawl,
  stopCrawl,
} from '#shared/api/endpoints/crawls.ts';
import { createLiveTicket } from '#shared/api/endpoints/live-tickets.ts';
import { type LiveMessage, liveMessage } from '#shared/api/live-message.ts';
import { createProject, deleteProject } from '#shared/api/endpoints/projects.ts';

import { requireValue } from '../testing/worker/api.ts';
import { html, openTestCrawls, type TestCrawls } from '../testing/worker/test-crawls.ts';

const site = {
  '/': html('Home', '/a', '/b', '/gone'),
  '/a': html('A', '/c'),
  '/b': html('B', '/c'),
  '/c': html('C', '/'),
};

async function deliverAll(crawls: TestCrawls, crawlId: string, rounds: number): Promise<void> {
  for (let round = 0; round < rounds; round += 1)
    for (const job of await crawls.leases(crawlId)) await crawls.deliver(job);
}

describe('a crawl in the backend', () => {
  it('ends with the report of the command line, and asks each address once', async () => {
    const crawls = await openTestCrawls({ site });
    const { id, status } = await crawls.start();
    expect(status).toBe('running');
    const ended = await crawls.finish(id);
    expect(ended).toMatchObject({ ended: 'complete', isComplete: true, pages: 4, counts: { fetched: 5 } });
    const report = await crawls.report(id);
    expect(report).toMatchObject({ start: 'https://tea.example/', ended: 'complete', depths: [1, 2, 1] });
    const broken = report.issues.find(({ check }) => check === 'site/broken-internal');
    expect(broken?.places[0]).toMatchObject({
      url: 'https://tea.example/',
      text: 'Read on at /gone',
      snippet: '<a href="https://tea.example/gone">Read on at /gone</a>',
    });
    expect(new Set(crawls.asked).size).toBe(crawls.asked.length);
    const issues = requireValue(await crawls.api.call(listCrawlIssues, { params: { crawlId: id } }, crawls.caller));
    expect(issues.items.map(({ check, group }) => `${check} ${group}`)).toEqual(
      report.issues.map(({ check, group }) => `${check} ${group}`),
    );
    const params = { projectId: crawls.projectId };
    const list = requireValue(await crawls.api.call(listCrawls, { params, query: {} }, crawls.caller));
    expect(list.items).toEqual([ended]);
  });

  it('stands in the list of the whole workspace, newest first and page by page, and in no other', async () => {
    const crawls = await openTestCrawls({ site });
    const { api, caller } = crawls;
    const first = await crawls.start();
    const body = { name: 'Mate', domain: 'mate.example' };
    const { id: projectId } = requireValue(await api.call(createProject, { body }, caller));
    const options = crawlOptions.parse({ start: 'https://mate.example/' });
    const second = requireValue(await api.call(startCrawl, { params: { projectId }, body: options }, caller));
    const read = async (query: object, as = caller) => requireValue(await api.call(listAllCrawls, { query }, as));
    expect((await read({})).items.map(({ id }) => id)).toEqual([second.id, first.id]);
    const page = await read({ limit: 1 });
    expect(page.items.map(({ id }) => id)).toEqual([second.id]);
    const rest = await read({ limit: 1, cursor: page.nextCursor });
    expect(rest).toMatchObject({ items: [{ id: first.id }], nextCursor: null });
    const stranger = { token: await api.startWorkspace() };
    expect(await read({}, stranger)).toEqual({ items: [], nextCursor: null });
  });

  it('says how far it is, and has no report before its end', async () => {
    const crawls = await openTestCrawls({ site });
    const { id } = await crawls.start();
    await deliverAll(crawls, id, 2);
    expect(await crawls.read(id)).toMatchObject({ status: 'running', progress: { pages: 1, counts: { fetched: 1 } } });
    const report = await crawls.api.call(readCrawlReport, { params: { crawlId: id } }, crawls.caller);
    expect(report).toMatchObject({ failure: { code: 'not_found' } });
  });

  it('tells those who look at the project how far it is, and when its report is there', async () => {
    const crawls = await openTestCrawls({ site });
    const params = { projectId: crawls.projectId };
    const { path } = requireValue(await crawls.api.call(createLiveTicket, { params }, crawls.caller));
    const { webSocket } = await crawls.api.request(path, { headers: { upgrade: 'websocket' } });
    const heard: LiveMessage[] = [];
    webSocket?.addEventListener('message', ({ data }) => void heard.push(liveMessage.parse(JSON.parse(String(data)))));
    webSocket?.accept();
    const { id } = await crawls.start();
    await crawls.finish(id);
    await scheduler.wait(50);
    const progress = heard.flatMap((message) => (message.type === 'crawl.progress' ? [message] : []));
    expect(progress[0]).toMatchObject({ crawlId: id, isEnded: false, progress: { pages: 0 } });
    expect(progress.at(-1)).toMatchObject({
      crawlId: id,
      isEnded: true,
      progress: { pages: 4, counts: { fetched: 5 } },
    });
    webSocket?.close();
  });

  it('asks no address while it is paused, and goes on after it', async () => {
    const crawls = await openTestCrawls({ site });
    const { id } = await crawls.start();
    await deliverAll(crawls, id, 2);
    const [waiting] = await crawls.leases(id);
    const params = { crawlId: id };
    expect(requireValue(await crawls.api.call(pauseCrawl, { params }, crawls.caller)).status).toBe('paused');
    const asked = crawls.asked.length;
    if (waiting) await crawls.deliver(waiting);
    await crawls.alarm(id);
    expect(await crawls.leases(id)).toEqual([]);
    expect(crawls.asked).toHaveLength(asked);
    requireValue(await crawls.api.call(resumeCrawl, { params }, crawls.caller));
    expect(await crawls.finish(id)).toMatchObject({ ended: 'complete', counts: { fetched: 5 } });
    expect(await crawls.api.call(pauseCrawl, { params }, crawls.caller)).toMatchObject({
      failure: { code: 'conflict' },
    });
    expect(await crawls.api.call(resumeCrawl, { params }, crawls.caller)).toMatchObject({
      failure: { code: 'conflict' },
    });
  });

  it.each(['running', 'paused'])(
    'that is stopped while it is %s is judged, and can go on without asking twice',
    async (state) => {
      const crawls = await openTestCrawls({ site });
      const { id } = await crawls.start();
      await deliverAll(crawls, id, 2);
      const params = { crawlId: id };
      if (state === 'paused') requireValue(await crawls.api.call(pauseCrawl, { params }, crawls.caller));
      requireValue(await crawls.api.call(stopCrawl, { params }, crawls.caller));
      const stopped = await crawls.finish(id);
      expect(stopped).toMatchObject({
        ended: 'stopped',
        isComplete: false,
        pages: 1,
        counts: { fetched: 1, pending: 3 },
      });
      requireValue(await crawls.api.call(resumeCrawl, { params }, crawls.caller));
      expect(await crawls.finish(id)).toMatchObject({ ended: 'complete', pages: 4, counts: { fetched: 5 } });
      const pages = crawls.asked.filter((url) => /\/[a-c]?$/.test(url));
      expect(new Set(pages).size).toBe(pages.length);
    },
  );

  it('leaves nothing behind where it is deleted while it runs', async () => {
    const crawls = await openTestCrawls({ site });
    const { id } = await crawls.start();
    await deliverAll(crawls, id, 2);
    const [open] = await crawls.leases(id);
    const taken = open?.kind === 'crawl-pages' ? open.leaseId : '';
    await crawls.api.backend.crawls.take(id, taken);
    const params = { crawlId: id };
    requireValue(await crawls.api.call(deleteCrawl, { params }, crawls.caller));
    await crawls.api.backend.crawls.done(id, taken, []);
    await crawls.api.backend.crawls.release(id, taken);
    expect(await crawls.leases(id)).toEqual([]);
    expect(await crawls.api.call(readCrawl, { params }, crawls.caller)).toMatchObject({
      failure: { code: 'not_found' },
    });
    const quota = requireValue(await crawls.api.call(readCrawlQuota, {}, crawls.caller));
    expect(quota).toMatchObject({ usedPages: 1, heldPages: 0 });
  });

  it('goes with its project, and gives back what it held', async () => {
    const crawls = await openTestCrawls({ site });
    const { id } = await crawls.start();
    const params = { projectId: crawls.projectId };
    requireValue(await crawls.api.call(deleteProject, { params }, crawls.caller));
    const quota = requireValue(await crawls.api.call(readCrawlQuota, {}, crawls.caller));
    expect(quota).toMatchObject({ usedPages: 0, heldPages: 0 });
    expect(await crawls.api.call(readCrawl, { params: { crawlId: id } }, crawls.caller)).toMatchObject({
      failure: { code: 'not_found' },
    });
  });
});

describe('the pages of a month', () => {
  it('end a crawl at exactly as many, which goes on in the next month and counts nothing twice', async () => {
    let nowMs = Date.parse('2026-11-20T12:00:00.000Z');
    const crawls = await openTestCrawls({ site, pagesPerMonth: 3, clock: () => nowMs });
    const { id } = await crawls.start({ maxPages: 4 });
    const quota = async () => requireValue(await crawls.api.call(readCrawlQuota, {}, crawls.caller));
    expect(await quota()).toMatchObject({ pages: 3, usedPages: 0, heldPages: 3 });
    const params = { projectId: crawls.projectId };
    const body = crawlOptions.parse({ start: 'https://tea.example/' });
    const other = await crawls.api.call(startCrawl, { params, body }, crawls.caller);
    expect(other).toMatchObject({ failure: { code: 'quota_exceeded' } });
    expect(await crawls.finish(id)).toMatchObject({ ended: 'max-pages', isQuotaReached: true, pages: 3 });
    expect(await quota()).toMatchObject({ usedPages: 3, heldPages: 0 });
    const resume = () => crawls.api.call(resumeCrawl, { params: { crawlId: id } }, crawls.caller);
    expect(await resume()).toMatchObject({ failure: { code: 'quota_exceeded' } });
    nowMs += 15 * 24 * 3_600_000;
    requireValue(await resume());
    expect(await crawls.finish(id)).toMatchObject({ ended: 'complete', isQuotaReached: false, pages: 4 });
    expect(await quota()).toMatchObject({ month: '2026-12', usedPages: 1, heldPages: 0 });
    const workspaceId = (await crawls.api.backend.authenticate(`Bearer ${crawls.caller.token}`, undefined))
      ?.workspaceId;
    await crawls.deliver({ kind: 'judge-crawl', workspaceId: workspaceId ?? '', crawlId: id });
    expect(await quota()).toMatchObject({ usedPages: 1 });
  });
});

describe('what is not crawled for just anybody', () => {
  it.each([
    ['a private address', { start: 'http://127.0.0.1:8787/' }, 'body.start'],
    ['a name of the network', { start: 'http://intranet/' }, 'body.start'],
    ['an address with a password', { start: 'https://me:secret@tea.example/' }, 'body.start'],
    ['a pattern that could take forever', { include: ['(a+)+$'] }, 'body.include.0'],
    ['a pattern that is none', { exclude: ['['] }, 'body.exclude.0'],
    ['a pace that its owner did not allow', { rate: 10 }, 'body.rate'],
  ])('%s', async (_, options, path) => {
    const crawls = await openTestCrawls({ site });
    const params = { projectId: crawls.projectId };
    const body = { start: 'https://tea.example/', ...options };
    const answer = await crawls.api.call(startCrawl, { params, body }, crawls.caller);
    expect(answer).toMatchObject({ failure: { code: 'invalid_request', details: [{ path }] } });
    expect(crawls.asked).toEqual([]);
  });
});
