import { execFile } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { promisify } from 'node:util';

import { z } from 'zod';

import { findNearDuplicates } from '#shared/crawl/site/near-duplicates.ts';
import { LinkGraph } from '#shared/crawl/site/link-graph.ts';
import { linkScores } from '#shared/crawl/site/link-scores.ts';
import { minHash } from '#shared/crawl/reading/min-hash.ts';

import { serveSite } from './serve-site.ts';

const run = promisify(execFile);
const measured = z.object({
  pages: z.number(),
  crawlMs: z.number(),
  totalMs: z.number(),
  cpuMs: z.number(),
  maxRssMb: z.number(),
});
type Measured = z.infer<typeof measured>;

/**
 * `npm run bench -- --only crawl`: a made site on this machine, crawled and judged as the command does, beside the bare sum
 * of fetching and parsing the same pages, and beside linkinator and linkchecker where they are installed (they look at links
 * alone), and as `--skip-audit` crawls it, which is what they do; before it the analysis of a made graph of a million links.
 */
export async function benchCrawl(): Promise<void> {
  benchAnalysis();
  console.log('\npages    kind           found   pages/s   CPU ms/page   peak MB');
  for (const pages of sizes) {
    await using site = await serveSite(pages);
    for (const kind of ['bare', 'structure', 'crawl']) print(pages, kind, await measure(kind, site.start, pages));
    for (const peer of peers) {
      const seconds = await timePeer(peer, site.start);
      console.log(
        `${String(pages).padEnd(9)}${peer.name.padEnd(15)}${seconds === undefined ? 'not installed' : `        ${(pages / seconds).toFixed(1).padStart(7)}`}`,
      );
    }
  }
}

const sizes = [1_000, 10_000];

const peers = [
  { name: 'linkinator', args: (start: string) => [start, '--recurse', '--silent', '--concurrency', '16'] },
  {
    name: 'linkchecker',
    args: (start: string) => ['--no-status', '--threads', '16', '--no-warnings', '-o', 'none', start],
  },
] as const;

/** As the script `cli` has it. */
const newSpace = '--max-semi-space-size=16';

async function measure(kind: string, start: string, pages: number): Promise<Measured> {
  const { stdout } = await run(process.execPath, [newSpace, 'bench/crawl-run.ts', kind, start, String(pages)], {
    maxBuffer: 1e8,
  });
  return measured.parse(JSON.parse(stdout.trim().split('\n').at(-1) ?? ''));
}

function print(pages: number, kind: string, found: Measured): void {
  const rate = (found.pages / found.crawlMs) * 1_000;
  console.log(
    `${String(pages).padEnd(9)}${kind.padEnd(14)}${String(found.pages).padStart(6)}${rate.toFixed(1).padStart(10)}${(found.cpuMs / found.pages).toFixed(2).padStart(14)}${found.maxRssMb.toFixed(0).padStart(10)}`,
  );
}

async function timePeer(peer: (typeof peers)[number], start: string): Promise<number | undefined> {
  const from = performance.now();
  try {
    await run(peer.name, [...peer.args(start)], { maxBuffer: 1e8 });
  } catch (error) {
    // They end with 1 where they find a broken link.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
  }
  return (performance.now() - from) / 1_000;
}

/** Time of the analysis, which must grow as the links do. */
function benchAnalysis(): void {
  console.log('links      graph ms   link score ms   near duplicates ms (of as many pages)');
  for (const pages of [2_500, 5_000, 10_000]) {
    const links = Array.from({ length: pages }, (_, id) => ({
      id,
      targets: Int32Array.from({ length: 100 }, (__, at) => (Math.imul(id * 100 + at, 2_654_435_761) >>> 0) % pages),
      flags: new Uint8Array(100),
    }));
    const t0 = performance.now();
    const graph = new LinkGraph(pages, () => links);
    const t1 = performance.now();
    linkScores(
      Array.from({ length: pages }, (_, id) => id),
      graph,
      (id) => id,
      true,
    );
    const t2 = performance.now();
    const shingles = Array.from({ length: pages }, (_, id) =>
      Uint32Array.from({ length: 200 }, (__, at) => (id >> 1) * 1_000 + at + (at < 5 ? id * 7 : 0)),
    );
    const signatures = shingles.map(minHash);
    const t3 = performance.now();
    findNearDuplicates(
      Array.from({ length: pages }, (_, id) => id),
      0.9,
      (id, part) => (part === 'signature' ? signatures : shingles)[id] ?? new Uint32Array(),
    );
    const t4 = performance.now();
    console.log(
      `${String(pages * 100).padEnd(11)}${(t1 - t0).toFixed(0).padStart(8)}${(t2 - t1).toFixed(0).padStart(16)}${(t4 - t3).toFixed(0).padStart(21)}`,
    );
  }
}
