import { describe, expect, it } from 'vitest';

import { crawlLinks } from '#shared/api/crawl-links.ts';
import { readCrawlLinks, readCrawlPageLinks } from '#shared/api/endpoints/crawl-results.ts';

import { requireValue } from '../testing/worker/api.ts';
import { html, openTestCrawls } from '../testing/worker/test-crawls.ts';

const robotsTxt = 'User-agent: *\nDisallow: /closed\n';
const site = {
  '/': html('Home', '/a', '/b', '/closed'),
  '/a': html('A', '/c', '/c'),
  '/b': html('B', '/c'),
  '/c': html('C', '/'),
  '/robots.txt': () => new Response(robotsTxt),
};

describe('who links where in a crawl of the backend', () => {
  it('is told whole, with robots.txt and sitemaps as they were', async () => {
    const crawls = await openTestCrawls({ site });
    const { id } = await crawls.start();
    const params = { crawlId: id };
    const early = await crawls.api.call(readCrawlLinks, { params }, crawls.caller);
    expect(early).toMatchObject({ failure: { code: 'not_found' } });
    await crawls.finish(id);
    const { urls } = await crawls.report(id);
    const links = crawlLinks.parse(
      JSON.parse(requireValue(await crawls.api.call(readCrawlLinks, { params }, crawls.caller))),
    );
    const pathOf = (at: number): string => new URL(urls[at]?.url ?? '').pathname;
    expect(links.pages.map((page) => [pathOf(page.id), page.targets.map(pathOf)])).toEqual([
      ['/', ['/a', '/b', '/closed']],
      ['/a', ['/c', '/c']],
      ['/b', ['/c']],
      ['/c', ['/']],
    ]);
    expect(links.robots).toEqual([{ origin: 'https://tea.example', text: robotsTxt }]);
    expect(links.sitemaps).toEqual([{ url: 'https://tea.example/sitemap.xml', status: 404 }]);
  });

  it('is told of one page with texts: pages that link to it, itself not counted, and where it leads', async () => {
    const crawls = await openTestCrawls({ site });
    const { id } = await crawls.start();
    await crawls.finish(id);
    const { urls } = await crawls.report(id);
    const idOf = (path: string): number => urls.findIndex(({ url }) => new URL(url).pathname === path);
    const read = (page: number, caller: object = crawls.caller) =>
      crawls.api.call(readCrawlPageLinks, { params: { crawlId: id, page: String(page) } }, caller);
    const link = (path: string, text: string) => ({ page: idOf(path), text, isNofollow: false });
    expect(requireValue(await read(idOf('/c')))).toEqual({
      inlinkCount: 2,
      inlinks: [link('/a', 'Read on at /c'), link('/b', 'Read on at /c')],
      outlinks: [link('/', 'Read on at /')],
    });
    expect(requireValue(await read(idOf('/a')))).toMatchObject({
      inlinkCount: 1,
      outlinks: [link('/c', 'Read on at /c')],
    });
    // Known by a link alone: who leads there is all that there is.
    expect(requireValue(await read(idOf('/closed')))).toMatchObject({ inlinkCount: 1, outlinks: [] });
    expect(await read(urls.length)).toMatchObject({ failure: { code: 'not_found' } });
    const stranger = { token: await crawls.api.startWorkspace() };
    expect(await read(0, stranger)).toMatchObject({ failure: { code: 'not_found' } });
  });

  it('is not there for a crawl that was judged before links were kept, and that is said', async () => {
    const crawls = await openTestCrawls({ site });
    const { id } = await crawls.start();
    await crawls.finish(id);
    const { crawlArchive } = crawls.api.backend;
    const find = crawlArchive.result.bind(crawlArchive);
    crawlArchive.result = (crawl, of) => (of === 'report' ? find(crawl, of) : Promise.resolve(undefined));
    const answer = await crawls.api.call(readCrawlLinks, { params: { crawlId: id } }, crawls.caller);
    expect(answer).toMatchObject({
      failure: { code: 'not_found', message: 'This crawl ended before links were kept. Crawl the site again.' },
    });
  });
});
