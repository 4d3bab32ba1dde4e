import { describe, expect, it } from 'vitest';

import { html, notFound, openTestCrawls, type Site, type TestCrawls } from '../../testing/worker/test-crawls.ts';

const pages = Array.from({ length: 30 }, (_, at) => `/${at}`);
const site: Site = {
  '/': html('Home', ...pages, '/gone'),
  ...Object.fromEntries(pages.map((path, at) => [path, html(`Page ${at}`, '/', `/${(at + 7) % 30}`)])),
};

function expectAddingUp({ counts }: { readonly counts: object }, known: number): void {
  expect(Object.values(counts).reduce((sum: number, count: number) => sum + count, 0)).toBe(known);
}

async function expectWhole(crawls: TestCrawls, crawlId: string): Promise<void> {
  const crawl = await crawls.finish(crawlId);
  expect(crawl).toMatchObject({ ended: 'complete', pages: 31, counts: { fetched: 32 } });
  const report = await crawls.report(crawlId);
  expectAddingUp(report, report.urls.length);
  expect(report.urls.filter(({ title }) => title !== undefined)).toHaveLength(31);
}

describe('a crawl of which a part is killed', () => {
  it('asks nothing twice where every message comes twice', async () => {
    const crawls = await openTestCrawls({ site });
    const { id } = await crawls.start();
    for (let round = 0; round < 8; round += 1) {
      const jobs = await crawls.leases(id);
      await Promise.all([...jobs, ...jobs].map((job) => crawls.deliver(job)));
    }
    await expectWhole(crawls, id);
    expect(new Set(crawls.asked).size).toBe(crawls.asked.length);
  });

  it('goes on as it was where its object is evicted after every step', async () => {
    const crawls = await openTestCrawls({ site });
    const { id } = await crawls.start();
    const crawl = await crawls.finish(id, () => crawls.evict(id));
    expect(crawl).toMatchObject({ ended: 'complete', pages: 31, counts: { fetched: 32 } });
    expect(new Set(crawls.asked).size).toBe(crawls.asked.length);
  });

  it('gives a lost lease to another, and books an answer that comes too late no more', async () => {
    const crawls = await openTestCrawls({ site });
    const { id } = await crawls.start();
    for (let round = 0; round < 3; round += 1) for (const job of await crawls.leases(id)) await crawls.deliver(job);
    const [job] = await crawls.leases(id);
    if (job?.kind !== 'crawl-pages') throw new Error('There is no lease.');
    const lease = await crawls.api.backend.crawls.take(id, job.leaseId);
    expect(lease?.tasks.length).toBeGreaterThan(0);
    expect(await crawls.api.backend.crawls.take(id, job.leaseId)).toBeUndefined();
    await crawls.sql(id, 'UPDATE lease SET expires_at_ms = 1');
    await crawls.alarm(id);
    const late = { kind: 'failed', reason: 'network', elapsedMs: 0 } as const;
    const tasks = lease?.tasks ?? [];
    await crawls.api.backend.crawls.done(
      id,
      job.leaseId,
      tasks.map((task) => ({ id: task.id, kind: 'page', answer: late, flags: new Uint8Array() })),
    );
    await expectWhole(crawls, id);
  });

  it('goes on after a consumer that broke half-way', async () => {
    let isBroken = true;
    const crawls = await openTestCrawls({ site });
    const { crawlArchive } = crawls.api.backend;
    const put = crawlArchive.putBundle.bind(crawlArchive);
    Object.assign(crawlArchive, {
      putBundle: async (...given: Parameters<typeof put>) => {
        if (!isBroken) return put(...given);
        isBroken = false;
        throw new Error('The bucket is away.');
      },
    });
    const { id } = await crawls.start();
    await expectWhole(crawls, id);
    expect(isBroken).toBe(false);
  });

  it('calls too large what took three holders down, and reads the rest', async () => {
    const crawls = await openTestCrawls({ site: { '/': html('Home', '/a', '/b'), '/a': html('A'), '/b': html('B') } });
    const { id } = await crawls.start();
    const { crawls: objects } = crawls.api.backend;
    const take = objects.take.bind(objects);
    Object.assign(objects, {
      take: async (crawlId: string, leaseId: string) => {
        const lease = await take(crawlId, leaseId);
        if (lease?.tasks.some(({ task }) => 'url' in task && task.url.endsWith('/a'))) {
          await crawls.sql(id, 'UPDATE lease SET expires_at_ms = 1');
          await crawls.alarm(id);
          return undefined;
        }
        return lease;
      },
    });
    const crawl = await crawls.finish(id);
    expect(crawl.counts).toEqual({ fetched: 2, 'too-large': 1 });
    expect(crawls.asked.filter((url) => url.endsWith('/a'))).toEqual([]);
  });

  it('sends a message again that was lost on its way', async () => {
    const crawls = await openTestCrawls({ site });
    const { id } = await crawls.start();
    await crawls.sql(id, 'UPDATE lease SET expires_at_ms = 1');
    await crawls.alarm(id);
    await expectWhole(crawls, id);
  });
});

describe('a bad host', () => {
  it('that answers 429 to everything ends the crawl by name, however often the object is evicted', async () => {
    const crawls = await openTestCrawls({
      site: {
        '/': html('Home', ...pages),
        '/robots.txt': notFound,
        '/sitemap.xml': notFound,
        '*': () => new Response('', { status: 429 }),
      },
    });
    const { id } = await crawls.start();
    const crawl = await crawls.finish(id, () => crawls.evict(id));
    expect(crawl).toMatchObject({ ended: 'rate-limited', isComplete: false });
    const { urls } = await crawls.report(id);
    expectAddingUp(crawl, urls.length);
  });

  it('whose robots.txt answers 500 is not asked for anything else', async () => {
    const crawls = await openTestCrawls({ site: { '*': () => new Response('', { status: 500 }) } });
    const { id } = await crawls.start();
    expect(await crawls.finish(id)).toMatchObject({ ended: 'robots-unreachable', counts: { pending: 1 } });
    expect(new Set(crawls.asked)).toEqual(new Set(['https://tea.example/robots.txt']));
  });

  it.each([
    'http://127.0.0.1/admin',
    'http://[::1]/',
    'http://169.254.169.254/latest/',
    'http://10.0.0.8:9000/',
    'http://db.internal/',
    'http://localhost/',
  ])('that redirects to %s leads nowhere', async (inside) => {
    const crawls = await openTestCrawls({
      site: {
        '/': html('Home', '/hop', inside),
        '/hop': () => new Response(null, { status: 302, headers: { location: inside } }),
        '/robots.txt': () => new Response(null, { status: 301, headers: { location: inside } }),
        '/sitemap.xml': () => new Response(null, { status: 302, headers: { location: inside } }),
      },
    });
    const { id } = await crawls.start();
    const crawl = await crawls.finish(id);
    expect(crawl.ended).toBe('complete');
    expect(crawls.asked.filter((url) => new URL(url).hostname !== 'tea.example')).toEqual([]);
  });
});

it('asks a host for two crawls no faster than for one', async () => {
  const host = `tea-${crypto.randomUUID()}.example`;
  const small = { '/': html('Home', ...pages.slice(0, 4)), ...site };
  const open = () => openTestCrawls({ site: small, waits: true });
  const [first, second] = [await open(), await open()];
  const start = { start: `https://${host}/`, rate: 4, maxPages: 5, sitemap: 'off' } as const;
  const ids = [(await first.start(start)).id, (await second.start(start)).id];
  await Promise.all([first.finish(ids[0] ?? ''), second.finish(ids[1] ?? '')]);
  const times = [...first.askedAtMs, ...second.askedAtMs].toSorted((a, b) => a - b);
  expect(times.length).toBeGreaterThan(10);
  const seconds = ((times.at(-1) ?? 0) - (times[0] ?? 0)) / 1_000;
  expect((times.length - 1) / seconds).toBeLessThanOrEqual(4.1);
});
