import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { expect, it } from 'vitest';

import { readCrawlReport } from '#shared/api/endpoints/crawl-results.ts';
import { readCrawl, startCrawl } from '#shared/api/endpoints/crawls.ts';
import { createProject } from '#shared/api/endpoints/projects.ts';
import { startSession } from '#shared/api/endpoints/session.ts';
import type { CrawlReport } from '#shared/crawl/report/crawl-report.ts';

import { callBackend as call } from '../testing/node/call-backend.ts';
import { startBackend } from './start-backend.ts';

/** Each title has a text of its own; two pages of one title are copies. */
function textOf(title: string): string {
  const slug = title.toLowerCase().replaceAll(' ', '');
  return Array.from({ length: 60 }, (_, at) => `${slug}${(at * 7) % 31}`).join(' ');
}

function page(title: string, ...hrefs: readonly string[]): string {
  const links = hrefs.map((href) => `<a href="${href}">Read about ${href}</a>`).join(' ');
  return `<!doctype html><html lang="en"><head><title>${title}</title></head><body><nav><a href="/">Home</a></nav><main><h1>${title}</h1><p>${textOf(title)}</p>${links}</main></body></html>`;
}

const site: Readonly<Record<string, string>> = {
  '/': page('Tea', '/green', '/black', '/old', '/gone', '/secret/a'),
  '/green': page('Green tea', '/green?size=2', '/deep'),
  '/green?size=2': page('Green tea', '/'),
  '/black': page('Black tea', '/file.pdf'),
  '/deep': page('Deep', '/deeper'),
  '/deeper': page('Deeper'),
  '/only-in-sitemap': page('Lonely'),
};

it('crawls on one machine, through queue and objects, to the report of the command line', async () => {
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    const origin = `http://${request.headers.host}`;
    const type = { 'content-type': 'text/html; charset=utf-8' };
    if (path === '/robots.txt') response.end(`User-agent: *\nDisallow: /secret/\nSitemap: ${origin}/sitemap.xml`);
    else if (path === '/sitemap.xml')
      response
        .writeHead(200, { 'content-type': 'application/xml' })
        .end(`<urlset><url><loc>${origin}/only-in-sitemap</loc></url><url><loc>${origin}/green</loc></url></urlset>`);
    else if (path === '/old') response.writeHead(301, { location: '/black' }).end();
    else if (path === '/file.pdf') response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.4');
    else if (site[path] !== undefined) response.writeHead(200, type).end(site[path]);
    else response.writeHead(404, type).end('<title>Not found</title>Nothing here.');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const start = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`;
  const dataDir = mkdtempSync(join(tmpdir(), 'sightline-crawls-'));
  const backend = await startBackend({ port: 0, dataDir, log: () => undefined });
  try {
    const { token } = await call(backend.url, startSession, {});
    const project = { name: 'Tea', domain: 'tea.example' };
    const { id: projectId } = await call(backend.url, createProject, { body: project }, token);
    const body = { start, maxPages: 50 };
    const { id: crawlId } = await call(backend.url, startCrawl, { params: { projectId }, body }, token);
    const read = () => call(backend.url, readCrawl, { params: { crawlId } }, token);
    await expect.poll(async () => (await read()).status, { timeout: 180_000, interval: 500 }).toBe('ended');
    expect(await read()).toMatchObject({ ended: 'complete', isComplete: true, pages: 7 });
    const text = await call(backend.url, readCrawlReport, { params: { crawlId } }, token);
    expect(comparable(JSON.parse(text))).toEqual(comparable(await crawlByCommand(start)));
  } finally {
    await backend.stop();
    server.closeAllConnections();
    server.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
});

async function crawlByCommand(start: string): Promise<CrawlReport> {
  const main = fileURLToPath(new URL('../../cli/main.ts', import.meta.url));
  const args = [main, 'crawl', start, '--max-pages', '50', '--format', 'json'];
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 64 * 1024 * 1024 });
  return JSON.parse(stdout);
}

/** Without what two crawls of one site differ in: when they were, and the order in which addresses became known. */
function comparable({
  endedAt: _endedAt,
  issues,
  nearDuplicates,
  notChecked,
  startedAt: _startedAt,
  urls,
  ...report
}: CrawlReport) {
  return {
    ...report,
    // Each home says for itself how figures of Search Console would come to it.
    notChecked: notChecked.map(({ check, reason }) => ({
      check,
      reason: reason.startsWith(noFigures) ? noFigures : reason,
    })),
    urls: sorted(urls),
    issues: sorted(issues.map((issue) => ({ ...issue, places: sorted(issue.places) }))),
    nearDuplicates: sorted(nearDuplicates.map(({ a, b, similarity }) => ({ similarity, pair: sorted([a, b]) }))),
  };
}

function sorted<T>(items: readonly T[]): readonly T[] {
  return items.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

const noFigures = 'no figures of Search Console';
