import { describe, expect, it } from 'vitest';

import { deleteCrawl } from '#shared/api/endpoints/crawls.ts';
import { engineVersion } from '#shared/audit/engine-version.ts';

import { requireValue } from '../../testing/worker/api.ts';
import { openTestCrawls, type Site } from '../../testing/worker/test-crawls.ts';

/** A site that knows the versions of its pages, and tells what it was asked under which condition. */
function openVersioned(): { readonly site: Site; readonly versions: Map<string, string>; readonly sent: string[] } {
  const versions = new Map([
    ['/', 'Home'],
    ['/a', 'Oak benches'],
    ['/b', 'Elm benches'],
  ]);
  const sent: string[] = [];
  const serve = (path: string, ...links: readonly string[]): Site[string] => {
    return (request) => {
      const title = versions.get(path) ?? '';
      const etag = `"${title}"`;
      const condition = request.headers.get('if-none-match');
      const isSame = condition === etag;
      sent.push(`${path} ${condition ?? 'whole'} ${isSame ? 304 : 200}`);
      if (isSame) return new Response(null, { status: 304 });
      const headers = { 'content-type': 'text/html', ...(path !== '/b' && { etag }) };
      const body = links.map((href) => `<a href="${href}">Read on at ${href}</a>`).join(' ');
      return new Response(`<html lang="en"><title>${title}</title><h1>${title}</h1><main>${body}</main>`, { headers });
    };
  };
  return {
    site: { '/': serve('/', '/a', '/b', '/gone'), '/a': serve('/a', '/'), '/b': serve('/b', '/') },
    versions,
    sent,
  };
}

describe('a second crawl of a site by the backend', () => {
  it('loads only what has changed, and finds what a whole one would', async () => {
    const { sent, site, versions } = openVersioned();
    const crawls = await openTestCrawls({ site });
    const first = await crawls.start();
    await crawls.finish(first.id);
    const before = await crawls.report(first.id);
    versions.set('/a', 'Ash benches');
    sent.length = 0;
    const second = await crawls.start();
    const ended = await crawls.finish(second.id);
    expect(sent.toSorted()).toEqual(['/ "Home" 304', '/a "Oak benches" 200', '/b whole 200']);
    expect(ended).toMatchObject({ isComplete: true, pages: 3, counts: { 'not-modified': 1, fetched: 3 } });
    const after = await crawls.report(second.id);
    expect(after.urls.map(({ title, url }) => [new URL(url).pathname, title])).toContainEqual(['/a', 'Ash benches']);
    const found = ({ issues }: typeof after) => issues.map(({ check, count, places }) => [check, count, places]);
    expect(found(after)).toEqual(found(before));
    // A third knows what the second did not load.
    sent.length = 0;
    await crawls.finish((await crawls.start()).id);
    expect(sent.toSorted()).toEqual(['/ "Home" 304', '/a "Ash benches" 304', '/b whole 200']);
  });

  it('asks for all where the one before is deleted', async () => {
    const { sent, site } = openVersioned();
    const crawls = await openTestCrawls({ site });
    const first = await crawls.start();
    await crawls.finish(first.id);
    requireValue(await crawls.api.call(deleteCrawl, { params: { crawlId: first.id } }, crawls.caller));
    sent.length = 0;
    expect(await crawls.finish((await crawls.start()).id)).toMatchObject({ pages: 3 });
    expect(sent.every((each) => each.endsWith('whole 200'))).toBe(true);
  });

  it('asks whole for a page whose reading is lost, and for one that other rules read', async () => {
    const { sent, site } = openVersioned();
    const crawls = await openTestCrawls({ site });
    await crawls.finish((await crawls.start()).id);
    const { crawlArchive } = crawls.api.backend;
    const [details, pages] = [crawlArchive.details.bind(crawlArchive), crawlArchive.pages.bind(crawlArchive)];
    sent.length = 0;
    const second = await crawls.start();
    crawlArchive.details = (crawl, bundle) =>
      crawl.crawlId === second.id ? details(crawl, bundle) : Promise.resolve([]);
    expect(await crawls.finish(second.id)).toMatchObject({ pages: 3, counts: { fetched: 4 } });
    expect(sent.filter((each) => each.startsWith('/ '))).toEqual(['/ "Home" 304', '/ whole 200']);
    sent.length = 0;
    const third = await crawls.start();
    crawlArchive.pages = async (crawl, bundle) =>
      (await pages(crawl, bundle)).map((page) =>
        crawl.crawlId === third.id ? page : { ...page, engine: `${engineVersion}-older` },
      );
    await crawls.finish(third.id);
    expect(sent.every((each) => each.endsWith('whole 200'))).toBe(true);
  });
});
