import { describe, expect, it } from 'vitest';

import { listCrawlIssues } from '#shared/api/endpoints/crawl-results.ts';
import { secondLookMs } from '#shared/crawl/external/external-look.ts';

import { requireValue } from '../../testing/worker/api.ts';
import { html, openTestCrawls, type Site, type TestCrawls } from '../../testing/worker/test-crawls.ts';

const away: Site[string] = () => new Response('', { status: 404 });
const start = Date.UTC(2026, 10, 20, 8);

async function openLinked(others: Site = {}) {
  let now = start;
  const site: Site = {
    '/': html('Home', '/a', 'https://mate.example/there', 'https://mate.example/gone'),
    '/a': html('A', 'https://mate.example/gone', 'http://10.0.0.1/inside'),
    '//mate.example/there': html('There'),
    '//mate.example/gone': away,
    ...others,
  };
  const crawls = await openTestCrawls({ site, clock: () => now });
  const { id } = await crawls.start({ checkExternal: 100 });
  await crawls.finish(id);
  return {
    crawls,
    id,
    look: (round: 1 | 2, of = id) =>
      crawls.deliver({ kind: 'ask-externals', workspaceId: crawls.workspaceId, crawlId: of, round }),
    pass: (ms: number) => {
      now += ms;
    },
  };
}

function askedOf(crawls: TestCrawls, host: string): readonly string[] {
  return crawls.asked.filter((url) => new URL(url).host === host && !url.endsWith('/robots.txt'));
}

describe('other sites that a crawl of the backend links to', () => {
  it('are asked once after its end, and again six hours later where they were not there: that decides', async () => {
    const { crawls, id, look, pass } = await openLinked();
    expect(askedOf(crawls, 'mate.example')).toEqual([]);
    await look(1);
    expect(askedOf(crawls, 'mate.example').toSorted()).toEqual([
      'https://mate.example/gone',
      'https://mate.example/there',
    ]);
    expect(askedOf(crawls, '10.0.0.1')).toEqual([]);
    const first = await crawls.report(id);
    expect(first.externals).toMatchObject({ found: 1, left: 0 });
    expect(first.notChecked.find(({ check }) => check === 'site/broken-external')?.reason).toMatch(/six hours later/);
    const judged = await crawls.read(id);
    pass(secondLookMs);
    await look(2);
    expect(askedOf(crawls, 'mate.example').filter((url) => url.endsWith('/there'))).toHaveLength(1);
    const second = await crawls.report(id);
    const broken = second.issues.find(({ check }) => check === 'site/broken-external');
    expect(broken).toMatchObject({ count: 2, severity: 'warning' });
    const after = await crawls.read(id);
    // Who keeps a report knows by this that there is another one.
    expect(after.judgedAt).not.toBe(judged.judgedAt);
    expect(after).toMatchObject({ endedAt: judged.endedAt, pages: judged.pages, warnings: judged.warnings + 1 });
    const issues = await crawls.api.call(listCrawlIssues, { params: { crawlId: id } }, crawls.caller);
    expect(requireValue(issues).items.map(({ check }) => check)).toContain('site/broken-external');
  });

  it('are told right though a message comes twice, and not called broken that came back', async () => {
    let isBack = false;
    const { crawls, id, look, pass } = await openLinked({
      '//mate.example/gone': (request) =>
        isBack ? new Response('<html>') : new Response('', { status: request ? 404 : 0 }),
    });
    await look(1);
    await look(1);
    expect(askedOf(crawls, 'mate.example')).toHaveLength(2);
    isBack = true;
    pass(secondLookMs);
    await look(2);
    const report = await crawls.report(id);
    expect(report.issues.some(({ check }) => check === 'site/broken-external')).toBe(false);
    expect(report.externals).toMatchObject({ found: 2 });
  });

  it('are asked no faster for two crawls than for one', async () => {
    const host = `pots-${crypto.randomUUID()}.example`;
    const paths = ['/1', '/2', '/3'];
    const site: Site = {
      '/': html('Home', ...paths.map((path) => `https://${host}${path}`)),
      ...Object.fromEntries(paths.map((path) => [`//${host}${path}`, html('There')])),
    };
    const ask = async () => {
      const crawls = await openTestCrawls({ site, waits: true });
      const { id } = await crawls.start({ checkExternal: 100 });
      await crawls.finish(id);
      return {
        crawls,
        look: () => crawls.deliver({ kind: 'ask-externals', workspaceId: crawls.workspaceId, crawlId: id, round: 1 }),
      };
    };
    const both = [await ask(), await ask()];
    await Promise.all(both.map(({ look }) => look()));
    const times = both
      .flatMap(({ crawls }) =>
        crawls.asked.flatMap((url, at) =>
          new URL(url).host === host && !url.endsWith('/robots.txt') ? [crawls.askedAtMs[at] ?? 0] : [],
        ),
      )
      .toSorted((a, b) => a - b);
    expect(times).toHaveLength(6);
    for (const [at, time] of times.slice(1).entries()) expect(time - (times[at] ?? 0)).toBeGreaterThan(900);
  });

  it('are trusted for a week by the next crawl, and left alone by a crawl that is not to ask', async () => {
    const { crawls, look, pass } = await openLinked();
    await look(1);
    pass(60_000);
    const next = await crawls.start({ checkExternal: 100 });
    await crawls.finish(next.id);
    await look(1, next.id);
    expect(askedOf(crawls, 'mate.example')).toHaveLength(2);
    const quiet = await crawls.start();
    await crawls.finish(quiet.id);
    expect((await crawls.report(quiet.id)).externals).toBeUndefined();
  });
});
