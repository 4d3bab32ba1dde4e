import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

import { z } from 'zod';

import type { Crawl } from '#shared/api/endpoints/crawls.ts';
import { maxCrawlPages, readCrawl, startCrawl, usualCrawlRate } from '#shared/api/endpoints/crawls.ts';
import { readCrawlReport } from '#shared/api/endpoints/crawl-results.ts';
import { createProject } from '#shared/api/endpoints/projects.ts';
import { startSession } from '#shared/api/endpoints/session.ts';
import { startBackend } from '#edge/local/start-backend.ts';
import { callBackend } from '#edge/testing/node/call-backend.ts';

import { serveSite } from './serve-site.ts';

/**
 * `npm run bench -- --only backend-crawl`: as many pages as a crawl of the backend may have, on a made site of this machine
 * at the usual rate, through object, queue, archive and analysis; some 45 minutes. Prints a line a minute, then what the
 * worker took, whether the site was asked twice for a page, and whether the outcomes add up.
 */
export async function benchBackendCrawl(): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'sightline-bench-'));
  await using site = await serveSite(maxCrawlPages);
  const backend = await startBackend({ port: 0, dataDir, log: () => undefined, requestsPerMinute: 1_000_000_000 });
  try {
    const { token } = await callBackend(backend.url, startSession, {});
    const project = { name: 'Forest', domain: 'forest.example' };
    const { id: projectId } = await callBackend(backend.url, createProject, { body: project }, token);
    const body = { start: site.start, maxPages: maxCrawlPages, sitemap: 'off' } as const;
    const { id: crawlId } = await callBackend(backend.url, startCrawl, { params: { projectId }, body }, token);
    console.log(
      `${maxCrawlPages} pages at ${usualCrawlRate} a second\nminutes   pages   known   worker MB   worker CPU s`,
    );
    const crawl = await followCrawl(() => callBackend(backend.url, readCrawl, { params: { crawlId } }, token));
    const started = performance.now();
    const text = await callBackend(backend.url, readCrawlReport, { params: { crawlId } }, token);
    const readMs = performance.now() - started;
    const { counts, urls } = reportPart.parse(JSON.parse(text));
    const asked = askedPart.parse(await (await fetch(new URL('/asked', site.start))).json());
    const sum = sumOf(counts);
    console.log(
      [
        `ended: ${crawl.ended}, complete: ${crawl.isComplete}, pages: ${crawl.pages}`,
        `outcomes add up: ${sum === urls.length} (${sum} of ${urls.length} addresses)`,
        `requests for pages: ${asked.requests}, pages asked more than once: ${asked.repeated}`,
        `report: ${(text.length / 1e6).toFixed(1)} MB, read in ${readMs.toFixed(0)} ms`,
      ].join('\n'),
    );
  } finally {
    await backend.stop();
    await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
  }
}

function sumOf(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}

const reportPart = z.object({ counts: z.record(z.string(), z.number()), urls: z.array(z.unknown()) });
const askedPart = z.object({ requests: z.number(), repeated: z.number() });

async function followCrawl(read: () => Promise<Crawl>): Promise<Crawl> {
  const started = performance.now();
  const minutes = () => (performance.now() - started) / 60_000;
  let saidMinute = -1;
  for (;;) {
    const crawl = await read();
    const isEnded = crawl.status === 'ended';
    if (isEnded || Math.floor(minutes()) > saidMinute) {
      saidMinute = Math.floor(minutes());
      const { cpuSeconds, megabytes } = await workerUse();
      const cells = [
        minutes().toFixed(1).padStart(7),
        String(crawl.progress?.pages ?? crawl.pages).padStart(8),
        String(sumOf(crawl.progress?.counts ?? crawl.counts)).padStart(8),
        megabytes.padStart(12),
        cpuSeconds.padStart(15),
      ];
      console.log(cells.join(''));
    }
    if (isEnded) return crawl;
    await sleep(2_000);
  }
}

/** Of the child processes, all of them the Workers runtime, where the system has `ps` that tells. */
async function workerUse(): Promise<{ readonly megabytes: string; readonly cpuSeconds: string }> {
  try {
    const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=,cputimes=,comm=', '--ppid', String(process.pid)]);
    const rows = stdout.split('\n').filter((line) => line.includes('workerd'));
    const use = rows.map((row) => row.trim().split(/\s+/).map(Number));
    const sum = (at: number): number => use.reduce((total, row) => total + (row[at] ?? 0), 0);
    return { megabytes: (sum(0) / 1_024).toFixed(0), cpuSeconds: sum(1).toFixed(0) };
  } catch {
    return { megabytes: '–', cpuSeconds: '–' };
  }
}
