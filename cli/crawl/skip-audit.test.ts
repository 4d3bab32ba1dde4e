import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';

import { expect, onTestFinished, test } from 'vitest';

import type { CrawlReport } from '#shared/crawl/report/crawl-report.ts';
import { isPage } from '#shared/crawl/report/is-page.ts';
import { readCrawlReport } from '#shared/crawl/report/read-crawl-report.ts';

import { run } from '../run.ts';

const text = Array.from({ length: 40 }, (_, at) => `word${at}`).join(' ');
const head = (title: string, more = ''): string => `<html lang="en"><title>${title}</title>${more}<h1>${title}</h1>`;
const pages: Readonly<Record<string, string>> = {
  '/': `${head('Home')}<base href="/shop/"><nav><a href="/a">A</a></nav><main>
    <a href="b">here</a> <a href="/copy">Copy</a> <a href="/gone">Gone</a> <a href="/old">Old page</a> <a href="/loop">Loop</a>
    <a rel="nofollow" href="/quiet">Quiet</a> <a href="/hidden">Hidden</a> <iframe src="/framed"></iframe></main>${text}`,
  '/a': `${head('Same title', '<link rel="canonical" href="/gone">')}<main><a href="/shop/b">here</a></main>${text}`,
  '/shop/b': `${head('Same title')}<main><a href="/deep/1">Further</a></main>${text} more words of its own`,
  '/copy': `${head('Copy', '<link rel="canonical" href="/hidden">')}<main><a href="/">Home</a></main>${text}`,
  '/hidden': `${head('Hidden', '<meta name="robots" content="noindex">')}${text}`,
  '/framed': `${head('Framed')}${text}`,
  '/quiet': head('Quiet'),
  ...Object.fromEntries(
    Array.from({ length: 5 }, (_, at) => [
      `/deep/${at + 1}`,
      `${head(`Deep ${at}`, '<link rel="alternate" hreflang="de" href="/gone">')}<main><a href="/deep/${at + 2}">Next one</a></main>`,
    ]),
  ),
};
const redirects: Readonly<Record<string, string>> = { '/old': '/older', '/older': '/a', '/loop': '/loop' };

async function serveSite(): Promise<string> {
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    const to = redirects[path];
    const html = pages[path];
    if (to !== undefined) response.writeHead(301, { location: to }).end();
    else response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html' }).end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`;
}

async function crawl(...args: readonly string[]): Promise<{ code: number; out: string; told: string }> {
  let out = '';
  let told = '';
  const code = await run(['crawl', '--rate', '1000', '--sitemap', 'off', ...args], {
    input: Readable.from(['']),
    print: (printed) => (out += printed),
    tell: (said) => (told += said),
  });
  return { code, out, told };
}

async function reportOf(...args: readonly string[]): Promise<CrawlReport> {
  const report = readCrawlReport((await crawl('--format', 'json', ...args)).out);
  if (!report) throw new Error('no report');
  return report;
}

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sightline-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test('without an audit, every check that still runs finds the same, and what was not read is said to be', async () => {
  const start = await serveSite();
  const whole = await reportOf(start);
  const short = await reportOf(start, '--skip-audit');
  const skipped = new Set(short.notChecked.flatMap(({ check, reason }) => (reason.includes('audited') ? [check] : [])));
  const ofSite = ({ issues }: CrawlReport) =>
    issues.filter(({ check }) => check.startsWith('site/') && !skipped.has(check));
  expect(ofSite(short)).toEqual(ofSite(whole));
  expect(new Set(ofSite(short).map(({ check }) => check))).toEqual(
    new Set([
      'site/anchor-generic',
      'site/anchor-same-text',
      'site/broken-internal',
      'site/canonical-to-error',
      'site/canonical-to-noindex',
      'site/click-depth',
      'site/dead-end',
      'site/hreflang-bad-target',
      'site/link-to-redirect',
      'site/one-inlink',
      'site/redirect-chain',
      'site/redirect-loop',
      'site/contact-about-privacy',
    ]),
  );
  expect([...skipped]).toContain('site/content-duplicate');
  expect(short.issues.every(({ check }) => check.startsWith('site/'))).toBe(true);
  expect(short.passed.filter((check) => skipped.has(check))).toEqual([]);
  expect(short.isUnaudited).toBe(true);
  const bare = ({ urls }: CrawlReport) =>
    urls.map((known) => ({ ...known, findings: 0, score: 0, scoredRules: 0, textHash: 0, wordCount: 0 }));
  expect(bare(short)).toEqual(bare(whole));
  expect(short.urls.filter(isPage).length).toBeGreaterThan(8);
  expect(short.urls.every(({ findings, score, wordCount }) => findings ?? score ?? wordCount === undefined)).toBe(true);
});

test('says in words, in HTML and in SARIF that no page was audited', async () => {
  const start = await serveSite();
  const sentence = 'for links, redirects and canonicals; no page was audited.';
  expect((await crawl(start, '--skip-audit')).out).toContain(sentence);
  expect((await crawl(start, '--skip-audit', '--format', 'html')).out).toContain(sentence);
  expect((await crawl(start, '--skip-audit', '--format', 'sarif')).out).toContain('pages were not audited');
});

test('compared with a whole crawl, nothing of the pages is called fixed, new or changed', async () => {
  const start = await serveSite();
  const before = join(temporaryFolder(), 'before.json');
  writeFileSync(before, JSON.stringify(await reportOf(start)));
  const { comparison } = await reportOf(start, '--skip-audit', '--compare', before);
  expect(comparison).toMatchObject({ changed: [], fixedIssues: [], newIssues: [], gone: [], added: [] });
  expect(comparison?.notJudged.some(({ check }) => !check.startsWith('site/'))).toBe(true);
});

test('a stored crawl is gone on with as it was begun, or not at all', async () => {
  const start = await serveSite();
  const state = join(temporaryFolder(), 'state.db');
  expect((await crawl(start, '--skip-audit', '--state', state)).code).toBe(0);
  expect(await crawl(start, '--state', state)).toMatchObject({
    code: 2,
    told: `${state}: a crawl with --skip-audit. Give the same, or another file.\n`,
  });
  expect((await crawl(start, '--skip-audit', '--state', state)).code).toBe(0);
});
