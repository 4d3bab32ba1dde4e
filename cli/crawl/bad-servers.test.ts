import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';

import { describe, expect, onTestFinished, test } from 'vitest';

import type { CrawlReport } from '#shared/crawl/report/crawl-report.ts';
import { type CrawlSettings, defaultSettings, politeness, type Politeness } from '#shared/crawl/settings.ts';

import { crawlSite } from './crawl-site.ts';
import type { FetchTimeouts } from './fetch-once.ts';

type Respond = (request: IncomingMessage, response: ServerResponse) => void;

async function serve(paths: Readonly<Record<string, Respond>>, other: Respond = notFound): Promise<string> {
  const server = createServer((request, response) => (paths[request.url ?? ''] ?? other)(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`;
}

function notFound(_: IncomingMessage, response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'text/html' }).end('<title>Not found</title>nothing here');
}

function html(body: string): Respond {
  return (_, response) =>
    void response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(`<!doctype html><title>t</title>${body}`);
}

function links(...hrefs: readonly string[]): Respond {
  return html(hrefs.map((href) => `<a href="${href}">${href}</a>`).join(' '));
}

const quick: Politeness = {
  ...politeness,
  maxRetries: 1,
  errorPauseMs: 20,
  firstPauseMs: 20,
  robotsRetriesMs: [10, 10, 10],
  silentRetriesMs: [10, 10],
};

/** For what never ends; the rest has the time that a busy machine takes. */
const short: FetchTimeouts = { headersMs: 1_000, totalMs: 2_000 };

async function crawl(
  start: string,
  settings: Partial<CrawlSettings> = {},
  timeouts: FetchTimeouts = { headersMs: 20_000, totalMs: 60_000 },
): Promise<CrawlReport> {
  const found = await crawlSite({
    settings: { ...defaultSettings, start, userAgent: 'Sightline', rate: 1_000, parallel: 4, ...settings },
    hostMap: new Map(),
    resume: false,
    tell: () => undefined,
    rules: quick,
    timeouts,
  });
  if (found.failure !== undefined) throw new Error(found.failure);
  return found.report;
}

function outcomeOf({ urls }: CrawlReport, path: string): string | undefined {
  const known = urls.find(({ url }) => url.endsWith(path));
  return known && (known.detail ? `${known.outcome} ${known.detail}` : known.outcome);
}

function expectAddingUp({ counts, urls }: CrawlReport): void {
  expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(urls.length);
}

describe('one bad answer does not end the crawl', () => {
  test.each<[string, Respond, string]>([
    [
      'a gzip bomb',
      (_, response) =>
        void response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(bomb),
      'too-large',
    ],
    ['a body without end', endless, 'too-large'],
    ['a slow drip', drip, 'unreachable timeout'],
    ['headers that never come', () => undefined, 'unreachable timeout'],
    [
      'a body shorter than it says',
      (_, response) =>
        void response
          .writeHead(200, { 'content-type': 'text/html', 'content-length': '5000' })
          .end('short', () => response.destroy()),
      'unreachable damaged',
    ],
    ['no HTTP at all', (request) => void request.socket.end('hello\r\n\r\n'), 'unreachable network'],
    [
      'a broken gzip',
      (_, response) =>
        void response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end('not gzip'),
      'unreachable damaged',
    ],
    [
      'a file of a gigabyte that is no page',
      (_, response) =>
        void response.writeHead(200, { 'content-type': 'video/mp4', 'content-length': '1000000000' }).write('x'),
      'not-html',
    ],
    [
      'a redirect to a private address',
      (_, response) => void response.writeHead(302, { location: 'http://127.0.0.1:9/bad' }).end(),
      'redirect',
    ],
    ['a redirect to itself', (_, response) => void response.writeHead(302, { location: '/bad' }).end(), 'redirect'],
    [
      'a redirect to no address',
      (_, response) => void response.writeHead(302, { location: 'http://[' }).end(),
      'redirect no address',
    ],
    [
      'JSON',
      (_, response) => void response.writeHead(200, { 'content-type': 'application/json' }).end('{"a":1}'),
      'not-html',
    ],
    ['an empty page', html(''), 'fetched'],
    ['a page nested a hundred thousand deep', html('<div>'.repeat(100_000)), 'fetched'],
  ])('%s', async (_, respond, outcome) => {
    const start = await serve({ '/': links('/bad', '/good'), '/bad': respond, '/good': html('good') });
    const report = await crawl(start, {}, outcome === 'unreachable timeout' ? short : undefined);
    expect(outcomeOf(report, '/bad')).toBe(outcome);
    expect(outcomeOf(report, '/good')).toBe('fetched');
    expectAddingUp(report);
  });

  test('links and redirects into the private network are never asked', async () => {
    const asked: string[] = [];
    const inside = await serve({}, (request, response) => {
      asked.push(request.url ?? '');
      response.writeHead(200, { 'content-type': 'text/html' }).end('secret');
    });
    const start = await serve({
      '/': links(`${inside}a`, '/hop'),
      '/hop': (_, response) => void response.writeHead(302, { location: `${inside}b` }).end(),
    });
    const report = await crawl(start, { scope: 'domain' });
    expect(asked).toEqual([]);
    expect(outcomeOf(report, '/a')).toBe('unreachable private address');
    expect(outcomeOf(report, '/b')).toBe('unreachable private address');
  });
});

describe('a bad host ends the crawl by name', () => {
  test('429 to everything but the start', async () => {
    const paths = Array.from({ length: 20 }, (_, at) => `/${at}`);
    const report = await crawl(
      await serve(
        { '/': links(...paths), '/robots.txt': notFound, '/sitemap.xml': notFound },
        (_, response) => void response.writeHead(429).end(),
      ),
    );
    expect(report).toMatchObject({ ended: 'rate-limited', isComplete: false });
    expect(report.notChecked.find(({ check }) => check === 'site/one-inlink')?.reason).toBe(
      'the host asked for more time than the crawl had',
    );
    expectAddingUp(report);
  });

  test('200 with one page to everything', async () => {
    const report = await crawl(await serve({ '/': links('/a', '/b') }, links('/more', '/and-more')), { maxPages: 50 });
    expect(report.ended).toBe('complete');
    expect(report.urls.filter(({ outcome }) => outcome === 'fetched').length).toBeLessThan(5);
    expect(report.issues.find(({ check }) => check === 'site/soft-not-found')?.count).toBe(2);
  });

  test.each<[string, Respond, string]>([
    ['500', (_, response) => void response.writeHead(500).end(), 'robots-unreachable'],
    ['never', () => undefined, 'no-answer'],
  ])('a robots.txt that answers %s', async (_, robots, ended) => {
    const report = await crawl(await serve({ '/': links('/a'), '/robots.txt': robots }), {}, short);
    expect(report.ended).toBe(ended);
    expect(report.counts).toEqual({ pending: 1 });
  });

  test('a robots.txt of HTML forbids nothing', async () => {
    const report = await crawl(await serve({ '/': links('/a'), '/a': html('a'), '/robots.txt': html('Disallow: /') }));
    expect(report.counts).toEqual({ fetched: 2 });
  });

  test('redirects between two hosts without end', async () => {
    const start = await serve(
      { '/': links('/hop') },
      (request, response) => void response.writeHead(302, { location: `${request.url}x` }).end(),
    );
    const report = await crawl(start);
    expect(report.ended).toBe('complete');
    expect(report.urls.filter(({ outcome }) => outcome === 'redirect').length).toBeLessThanOrEqual(12);
  });

  test('sitemaps of sitemaps of sitemaps', async () => {
    const index: Respond = (request, response) => {
      const children = Array.from(
        { length: 50 },
        (_, at) => `<sitemap><loc>http://${request.headers.host}${request.url}${at}.xml</loc></sitemap>`,
      );
      response
        .writeHead(200, { 'content-type': 'application/xml' })
        .end(`<sitemapindex>${children.join('')}</sitemapindex>`);
    };
    const start = await serve({ '/': html('start'), '/robots.txt': notFound }, (request, response) =>
      (request.url?.endsWith('.xml') ? index : notFound)(request, response),
    );
    const report = await crawl(start);
    expect(report.ended).toBe('complete');
  });
});

/** 100 MB of spaces. */
const bomb = gzipSync(Buffer.alloc(100 * 1024 * 1024, 32), { level: 9 });

function endless(_: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/html' });
  const chunk = Buffer.alloc(1024 * 1024, 32);
  const write = (): void => {
    while (!response.destroyed && response.write(chunk));
  };
  response.on('drain', write);
  write();
}

function drip(_: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/html' });
  const timer = setInterval(() => response.write(' '), 50);
  response.on('close', () => clearInterval(timer));
}
