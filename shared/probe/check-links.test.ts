import { describe, expect, it } from 'vitest';

import { fakeFetcher } from '#shared/testing/fake-fetcher.ts';
import { checkLinks, linkVerdict, maxLinks } from './check-links.ts';

const pageUrl = 'https://www.example.com/';
const signal = new AbortController().signal;
const html = { 'content-type': 'text/html' };

describe('checkLinks', () => {
  it.each([
    [200, {}, false, 'ok'],
    [204, {}, false, 'ok'],
    [200, {}, true, 'redirect'],
    [301, {}, false, 'redirect'],
    [404, {}, false, 'broken'],
    [410, {}, true, 'broken'],
    [500, {}, false, 'broken'],
    [503, {}, false, 'broken'],
    [503, { 'retry-after': '30' }, false, 'blocked'],
    [401, {}, false, 'blocked'],
    [403, {}, false, 'blocked'],
    [429, {}, false, 'blocked'],
    [999, {}, false, 'blocked'],
    [404, { 'cf-mitigated': 'challenge' }, false, 'blocked'],
  ] as const)('calls %i %o redirected %s: %s', (status, headers, isRedirected, verdict) => {
    expect(linkVerdict({ status, headers, isRedirected })).toBe(verdict);
  });

  it('asks each address once, by HEAD, and by GET only where HEAD fails', async () => {
    const fetcher = fakeFetcher({
      'https://a.example/': 'fine',
      'https://b.example/': { headStatus: 405, body: 'fine' },
      'https://c.example/': { failure: { kind: 'dead-host', message: 'no such host' } },
      'https://d.example/': { failure: { kind: 'timeout', message: 'no answer within 10 s' } },
    });
    const urls = [
      'https://a.example/',
      'https://a.example/',
      'https://b.example/',
      'https://c.example/',
      'https://d.example/',
    ];
    const { links, total, skipped } = await checkLinks(fetcher, { pageUrl, urls, signal });
    expect(links.map(({ url, verdict }) => [url, verdict])).toEqual([
      ['https://a.example/', 'ok'],
      ['https://b.example/', 'ok'],
      ['https://c.example/', 'broken'],
      ['https://d.example/', 'unknown'],
    ]);
    expect([total, skipped]).toEqual([4, 0]);
    expect(fetcher.asked.toSorted()).toEqual([
      'GET https://b.example/',
      'HEAD https://a.example/',
      'HEAD https://b.example/',
      'HEAD https://c.example/',
      'HEAD https://d.example/',
    ]);
  });

  it('never knocks at private addresses', async () => {
    const fetcher = fakeFetcher({});
    const urls = ['http://127.0.0.1/', 'http://10.1.2.3/admin', 'http://[::1]/', 'https://printer.local/'];
    const { links } = await checkLinks(fetcher, { pageUrl, urls, signal });
    expect(links.map(({ verdict }) => verdict)).toEqual(['private', 'private', 'private', 'private']);
    expect(fetcher.asked).toEqual([]);
  });

  it('asks a private address of the page’s own origin, where the page itself lives there', async () => {
    const fetcher = fakeFetcher({ 'http://localhost:3000/about': 'fine' });
    const urls = ['http://localhost:3000/about', 'http://localhost:9200/'];
    const { links } = await checkLinks(fetcher, { pageUrl: 'http://localhost:3000/', urls, signal });
    expect(links.map(({ verdict }) => verdict)).toEqual(['ok', 'private']);
  });

  it('looks for fragments in the HTML of their target', async () => {
    const fetcher = fakeFetcher({
      'https://www.example.com/a': { headers: html, body: '<h2 id="there">x</h2><a name=old></a>' },
    });
    const urls = ['there', 'old', 'gone', 'top', ':~:text=x', '!/route'].map(
      (name) => `https://www.example.com/a#${name}`,
    );
    const { links } = await checkLinks(fetcher, { pageUrl, urls, signal });
    expect(links).toMatchObject([{ missingFragments: ['gone'] }]);
  });

  it('stops at its limit and when the user stops, and counts the rest', async () => {
    const urls = Array.from({ length: 20_000 }, (_, at) => `https://h${at}.example/`);
    const many = await checkLinks(fakeFetcher({}), { pageUrl, urls, signal });
    expect([many.links.length, many.total, many.skipped]).toEqual([maxLinks, 20_000, 20_000 - maxLinks]);
    const stopping = new AbortController();
    const stopped = await checkLinks(fakeFetcher({}), {
      pageUrl,
      urls: urls.slice(0, 100),
      signal: stopping.signal,
      onProgress: (done) => done === 10 && stopping.abort(),
    });
    expect(stopped.links.length).toBeLessThan(20);
    expect(stopped.skipped).toBe(100 - stopped.links.length);
  });
});
