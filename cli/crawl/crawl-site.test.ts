import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';

import { describe, expect, onTestFinished, test, vi } from 'vitest';

import { readCrawlReport as readReport } from '#shared/crawl/report/read-crawl-report.ts';

import { run } from '../run.ts';
import { createPageReader } from './page-reader.ts';

interface Served {
  readonly start: string;
  readonly asked: string[];
  readonly statuses: number[];
  /** May be changed while the server runs. */
  readonly pages: Map<string, string>;
}

async function serve(pages: Readonly<Record<string, string>>): Promise<Served> {
  const served = new Map(Object.entries(pages));
  const asked: string[] = [];
  const statuses: number[] = [];
  const server = createServer((request, response) => {
    const html = served.get(request.url ?? '');
    asked.push(request.url ?? '');
    const tag = `"${html?.length}"`;
    const status = html === undefined ? 404 : request.headers['if-none-match'] === tag ? 304 : 200;
    statuses.push(status);
    response.writeHead(status, { 'content-type': 'text/html', etag: tag }).end(status === 200 ? html : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  });
  const address = server.address();
  return {
    start: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`,
    asked,
    statuses,
    pages: served,
  };
}

async function cli(
  ...args: readonly string[]
): Promise<{ readonly code: number; readonly out: string; readonly told: string }> {
  let out = '';
  let told = '';
  const code = await run(['crawl', '--rate', '1000', '--sitemap', 'off', ...args], {
    input: Readable.from(['']),
    print: (text) => (out += text),
    tell: (text) => (told += text),
  });
  return { code, out, told };
}

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'sightline-crawl-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

function page(title: string, ...links: readonly string[]): string {
  return `<!doctype html><html lang="en"><title>${title}</title><body><h1>${title}</h1><p>About ${title} and what belongs to it.</p>${links.map((href) => `<a href="${href}">Read on at ${href}</a>`).join(' ')}`;
}

const site = {
  '/': page('Home', '/a', '/b', '/gone'),
  '/a': page('A', '/c'),
  '/b': page('B', '/c'),
  '/c': page('C', '/'),
};

describe('crawl', () => {
  test('prints every known address with its outcome, and the findings', async () => {
    const { start } = await serve(site);
    const { code, out, told } = await cli(start, '--format', 'json');
    const report = JSON.parse(out);
    expect(code).toBe(0);
    expect(report).toMatchObject({
      start,
      ended: 'complete',
      isComplete: true,
      counts: { fetched: 5 },
      depths: [1, 2, 1],
    });
    expect(report.urls).toHaveLength(5);
    expect(report.urls.find((known: { url: string }) => known.url === `${start}c`)).toMatchObject({
      status: 200,
      depth: 2,
      inlinks: 2,
      title: 'C',
    });
    const broken = report.issues.find((issue: { check: string }) => issue.check === 'site/broken-internal');
    expect(broken).toMatchObject({ severity: 'error', group: `${start}gone`, count: 1 });
    expect(broken.places[0]).toMatchObject({
      url: start,
      text: 'Read on at /gone',
      snippet: `<a href="${start}gone">Read on at /gone</a>`,
    });
    expect(told).toContain('4 pages');
  });

  test.each([
    ['text', /4 pages · \d+ errors?, .*\nComplete: every address in scope that robots.txt allows was asked\./],
    ['html', /<p class="verdict">1 of 4 pages has errors\.<\/p>\n<p>4 pages, /],
    ['csv', /url,outcome,detail,status/],
    ['sarif', /"ruleId": "site\/broken-internal"/],
  ])('writes %s', async (format, expected) => {
    const { start } = await serve(site);
    expect((await cli(start, '--format', format)).out).toMatch(expected);
  });

  test('keeps what a page says from running in the HTML report', async () => {
    const { start } = await serve({
      '/': page('<script>alert(1)</script>'.replaceAll('<', '&lt;'), '/x"><img src=x onerror=alert(1)>'),
    });
    const { out } = await cli(start, '--format', 'html');
    expect(out).not.toMatch(/<script|<img/);
  });

  test('ends with 2 where the start leads to no page, and says why', async () => {
    const { start } = await serve({});
    const { code, out, told } = await cli(start, '--format', 'json');
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ startFailure: 'answers 404', passed: [] });
    expect(told).toContain(`${start}: the start failed: it answers 404.`);
  });

  test('ends with 1 for findings at or above --fail-on', async () => {
    const { start } = await serve(site);
    expect((await cli(start, '--fail-on', 'error')).code).toBe(1);
  });

  test('goes on where a limit ended it, and asks nothing twice', async () => {
    const { asked, start } = await serve(site);
    const state = join(folder(), 'site.crawl');
    const first = JSON.parse((await cli(start, '--format', 'json', '--state', state, '--max-pages', '2')).out);
    expect(first).toMatchObject({ ended: 'max-pages', isComplete: false });
    expect(first.notChecked.map(({ reason }: { reason: string }) => reason)).toContain(
      'the crawl ended at its limit of pages',
    );
    const second = JSON.parse((await cli(start, '--format', 'json', '--state', state, '--resume')).out);
    expect(second).toMatchObject({ ended: 'complete', isComplete: true, counts: { fetched: 5 } });
    const pages = asked.filter((path) => path in site || path === '/gone');
    expect(pages.toSorted()).toEqual(['/', '/a', '/b', '/c', '/gone']);
  });

  test('asks only for what has changed where the file holds an earlier crawl, and says what is new', async () => {
    const { pages, start, statuses } = await serve(site);
    const made = folder();
    const state = join(made, 'site.crawl');
    const before = join(made, 'before.json');
    writeFileSync(before, (await cli(start, '--format', 'json', '--state', state)).out);
    statuses.length = 0;
    pages.set('/b', page('B, changed', '/c', '/d'));
    pages.set('/d', page('D'));
    pages.set('/gone', page('Back again'));
    const { out } = await cli(start, '--format', 'json', '--state', state, '--compare', before);
    const report = JSON.parse(out);
    expect(statuses.filter((status) => status === 304)).toHaveLength(3);
    expect(report.counts).toEqual({ fetched: 3, 'not-modified': 3 });
    expect(report.urls.find((known: { url: string }) => known.url === `${start}c`)).toMatchObject({
      title: 'C',
      inlinks: 2,
    });
    expect(report.comparison).toMatchObject({ caveats: [], added: [`${start}gone`, `${start}d`], gone: [] });
    expect(report.comparison.changed[0]).toMatchObject({ url: `${start}b` });
    expect(report.comparison.fixedIssues).toContainEqual({
      check: 'site/broken-internal',
      group: `${start}gone`,
      count: 1,
    });
    expect(existsSync(`${state}.before`)).toBe(false);
  });

  test('leaves a file alone that is no crawl, and keeps the earlier crawl where the new one fails', async () => {
    const made = folder();
    const notes = join(made, 'notes.txt');
    writeFileSync(notes, 'my notes');
    const { pages, start } = await serve(site);
    expect((await cli(start, '--state', notes)).told).toContain('not the file of a crawl');
    expect(readFileSync(notes, 'utf8')).toBe('my notes');
    const state = join(made, 'site.crawl');
    await cli(start, '--state', state);
    expect((await cli(`${start}a`, '--state', state)).told).toContain(`a crawl of ${start}`);
    pages.set('/new', page('New'));
    const again = JSON.parse((await cli(start, '--state', state, '--resume', '--format', 'json')).out);
    expect(again.counts).toEqual({ fetched: 5 });
  });

  test('sends what is asked of a mapped host to this machine, and tells it whose it is', async () => {
    const { start } = await serve(site);
    const { out } = await cli(
      'https://shop.example/',
      '--map-host',
      `shop.example=${start.slice(0, -1)}`,
      '--format',
      'json',
    );
    expect(JSON.parse(out)).toMatchObject({ start: 'https://shop.example/', counts: { fetched: 5 } });
  });

  test('compares with no list of addresses', async () => {
    const { start } = await serve(site);
    const before = join(folder(), 'list.json');
    const report = JSON.parse((await cli(start, '--format', 'json')).out);
    writeFileSync(before, JSON.stringify({ ...report, isList: true }));
    const { code, told } = await cli(start, '--compare', before);
    expect(code).toBe(2);
    expect(told).toContain('the report of a list of addresses');
  });

  test.each([
    [['ftp://example.com/'], 'only addresses with http:// or https://'],
    [['two words'], 'no spaces'],
    [['https://'], 'names no host'],
    [['https://ann:secret@example.com/'], 'names and passwords'],
    [['https://example.com/', '--include', '('], 'not a regular expression'],
    [['https://example.com/', '--map-host', 'example.com=http://10.0.0.1'], 'an address of this machine'],
    [['https://example.com/', '--resume'], 'Name its file with --state'],
    [['https://example.com/', '--compare', 'package.json'], 'not a JSON report'],
    [['http://127.0.0.1:1/'], 'could not be reached'],
    [['127.0.0.1:1'], 'so https was asked. Of a site without https: crawl http://127.0.0.1:1'],
    [['https://example.com/', '--max-pages', '0'], 'Give a number above 0'],
  ])('refuses %j', async (args, message) => {
    const { code, told } = await cli(...args);
    expect(code).toBe(2);
    expect(told).toContain(message);
  });
});

describe('reading in threads', () => {
  test('gives what reading here gives', async () => {
    const html = readFileSync('shared/testing/healthy-document.ts');
    const asServed = {
      url: 'https://example.com/a',
      bytes: new TextEncoder().encode(`${page('A', '/b')}<pre>${html.toString('utf8').replaceAll('<', '&lt;')}</pre>`),
      response: { state: 'missing', reason: 'not-asked' },
      robotsTxt: { state: 'missing', reason: 'not-asked' },
      collectedAt: '2026-11-30T00:00:00.000Z',
    } as const;
    const here = createPageReader({ threadCount: 0 });
    const threads = createPageReader({ threadCount: 1, here: 0 });
    onTestFinished(async () => threads.close());
    const [first, second, third] = await Promise.all([
      here.read(asServed),
      threads.read(asServed),
      threads.read(asServed),
    ]);
    expect(second).toEqual(first);
    expect(third).toEqual(first);
  });
});

test('figures of Search Console say which much clicked page has few links, and without them that was not checked', async () => {
  const all = Array.from({ length: 12 }, (_, at) => `/p/${at}`);
  const links = all.map((path) => `<a href="${path}">Read ${path}</a>`).join(' ');
  const pages = Object.fromEntries(all.map((path) => [path, `<title>Page ${path}</title><h1>${path}</h1>${links}`]));
  const site = await serve({
    ...pages,
    '/': `<title>Home</title>${links}`,
    '/p/11': `<title>Last</title>${links} <a href="/weak">Weak</a>`,
    '/weak': '<title>Weak</title><a href="/">Home</a>',
  });
  const csv = join(folder(), 'pages.csv');
  writeFileSync(csv, `Top pages,Clicks,Impressions,CTR,Position\n${site.start}weak,900,9000,10%,3\n`);
  const read = async (...args: readonly string[]) => {
    const report = readReport((await cli(site.start, '--format', 'json', ...args)).out);
    if (!report) throw new Error('no report');
    return report;
  };
  const withFigures = await read('--search-console', csv);
  const found = withFigures.issues.find(({ check }) => check === 'site/link-score');
  expect(found?.places).toEqual([{ url: `${site.start}weak`, value: '900' }]);
  expect(withFigures.notChecked).toContainEqual({
    check: 'site/should-link',
    reason: 'the figures of Search Console name no queries',
  });
  expect((await read()).notChecked).toContainEqual({
    check: 'site/link-score',
    reason: 'no figures of Search Console were given (--search-console)',
  });
  writeFileSync(csv, 'Query,Clicks\ntea,1\n');
  const refused = await cli(site.start, '--search-console', csv);
  expect(refused.code).toBe(2);
  expect(refused.told).toContain('Page, Clicks and Impressions');
});

describe('links to other sites', () => {
  const linking = {
    '/': page('Home', 'http://tea.example/there', 'http://tea.example/gone', 'http://tea.example/gone'),
  };

  test('are asked once, kept in the file, and called broken by a second look hours later', async () => {
    const { start } = await serve(linking);
    const other = await serve({ '/there': page('Tea') });
    const state = join(folder(), 'site.crawl');
    const at = (nowMs: number): Promise<{ readonly out: string }> => {
      vi.useFakeTimers({ toFake: ['Date'], now: nowMs });
      const map = `tea.example=${other.start}`;
      return cli(start, '--map-host', map, '--state', state, '--check-external', '--format', 'json');
    };
    onTestFinished(() => void vi.useRealTimers());
    const nowMs = Date.parse('2026-11-30T09:00:00Z');
    const first = readReport((await at(nowMs)).out);
    expect(first?.externals).toMatchObject({ found: 1, left: 0, looks: [{ verdict: 'gone', what: 'answers 404' }] });
    expect(first?.notChecked.find(({ check }) => check === 'site/broken-external')?.reason).toContain(
      'failed a first look (1)',
    );
    const second = readReport((await at(nowMs + 7 * 3_600_000)).out);
    const broken = second?.issues.find(({ check }) => check === 'site/broken-external');
    expect(broken).toMatchObject({ group: 'http://tea.example/gone', count: 2, severity: 'warning' });
    expect(other.asked).toEqual(['/robots.txt', '/there', '/gone', '/robots.txt', '/gone']);
  });

  test('are not asked unless somebody wants it, and never more than that', async () => {
    const { start } = await serve(linking);
    const other = await serve({});
    const map = ['--map-host', `tea.example=${other.start}`, '--format', 'json'];
    const without = readReport((await cli(start, ...map)).out);
    expect(without?.externals).toBeUndefined();
    expect(without?.notChecked).toContainEqual({
      check: 'site/broken-external',
      reason: 'links to other sites were not asked',
    });
    expect(other.asked).toEqual([]);
    const one = readReport((await cli(start, ...map, '--check-external', '1')).out);
    expect(one?.externals).toMatchObject({ left: 1 });
    expect(other.asked).toEqual(['/robots.txt', '/there']);
  });
});
