import { describe, expect, it } from 'vitest';

import { listCrawls, newCrawl, readCrawlList, resumeCrawl, startCrawl } from '#shared/api/endpoints/crawls.ts';

import { requireValue } from '../testing/worker/api.ts';
import { html, openTestCrawls } from '../testing/worker/test-crawls.ts';

const site = {
  '/': html('Home', '/a', '/b', '/c'),
  '/a': html('A', '/c'),
  '/b': html('B', '/c'),
  '//mate.example/x': html('Mate', '/y'),
};
const list = [
  'https://tea.example/b',
  'https://mate.example/x#top',
  'https://tea.example/gone',
  'https://tea.example/b',
];

describe('a list of addresses in the backend', () => {
  it('is asked as it is, whatever the host, without links and sitemaps', async () => {
    const crawls = await openTestCrawls({ site });
    const { id, isList, options } = await crawls.start({ start: 'https://tea.example/a', list });
    expect({ isList, pages: options.maxPages, depth: options.maxDepth }).toEqual({ isList: true, pages: 4, depth: 0 });
    expect(await crawls.finish(id)).toMatchObject({ ended: 'complete', isList: true, pages: 3 });
    const pages = crawls.asked.filter((url) => !url.endsWith('/robots.txt'));
    // One of the addresses is an address that is surely not there, to learn what the host says then.
    expect(pages.filter((url) => !/\/[\da-f-]{36}$/.test(url)).toSorted()).toEqual([
      'https://mate.example/x',
      'https://tea.example/a',
      'https://tea.example/b',
      'https://tea.example/gone',
    ]);
    const report = await crawls.report(id);
    expect(report).toMatchObject({ isList: true, counts: { fetched: 4 } });
    expect(report.issues.map(({ check }) => check)).toContain('site/broken-internal');
    expect(report.notChecked.find(({ check }) => check === 'site/click-depth')).toBeDefined();
  });

  it('is kept with the crawl, and stays out of lists of crawls', async () => {
    const crawls = await openTestCrawls({ site });
    const { id } = await crawls.start({ start: 'https://tea.example/a', list });
    const params = { crawlId: id };
    expect(requireValue(await crawls.api.call(readCrawlList, { params }, crawls.caller))).toEqual({ items: list });
    const found = await crawls.api.call(
      listCrawls,
      { params: { projectId: crawls.projectId }, query: {} },
      crawls.caller,
    );
    expect(JSON.stringify(found)).not.toContain('mate.example');
    const stranger = { token: await crawls.api.startWorkspace() };
    expect(await crawls.api.call(readCrawlList, { params }, stranger)).toMatchObject({
      failure: { code: 'not_found' },
    });
    const whole = await crawls.start();
    const none = await crawls.api.call(readCrawlList, { params: { crawlId: whole.id } }, crawls.caller);
    expect(requireValue(none)).toEqual({ items: [] });
  });

  it('goes on where the pages of the month ended it', async () => {
    let now = Date.UTC(2026, 10, 30);
    const crawls = await openTestCrawls({ site, pagesPerMonth: 2, clock: () => now });
    const { id } = await crawls.start({ start: 'https://tea.example/a', list });
    expect(await crawls.finish(id)).toMatchObject({ ended: 'max-pages', isQuotaReached: true, pages: 2 });
    now = Date.UTC(2026, 11, 1);
    requireValue(await crawls.api.call(resumeCrawl, { params: { crawlId: id } }, crawls.caller));
    expect(await crawls.finish(id)).toMatchObject({ ended: 'complete', pages: 3, isList: true });
    const pages = crawls.asked.filter((url) => /\.example\/(?:a|b|x|gone)$/.test(url));
    expect(new Set(pages).size).toBe(pages.length);
  });

  it.each([
    ['a private host', ['https://tea.example/b', 'http://127.0.0.1/'], 'body.list.1'],
    ['a name and password', ['https://me:secret@tea.example/'], 'body.list.0'],
    ['no addresses', [], 'body.list'],
    ['more than a list may hold', Array.from({ length: 2_001 }, () => 'https://tea.example/'), 'body.list'],
    ['no web address', ['mailto:me@tea.example'], 'body.list.0'],
  ])('is refused with %s', async (_, addresses, path) => {
    const crawls = await openTestCrawls({ site });
    const body = { ...newCrawl.parse({ start: 'https://tea.example/' }), list: addresses };
    const params = { projectId: crawls.projectId };
    const refused = await crawls.api.call(startCrawl, { params, body }, crawls.caller);
    expect(refused).toMatchObject({ failure: { code: 'invalid_request', details: [{ path }] } });
  });
});
