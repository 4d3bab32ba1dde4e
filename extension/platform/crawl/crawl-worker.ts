import type { DescribedRules } from '#shared/crawl/reading/judge-page.ts';
import { readPage } from '#shared/crawl/reading/read-page.ts';
import { analyseSite } from '#shared/crawl/report/analyse-site.ts';
import type { SiteSource } from '#shared/crawl/site/site-source.ts';
import type { CrawlEdges } from '#extension/platform/storage/crawl-records.ts';
import { loadSiteSource } from '#extension/platform/storage/crawl-source.ts';

import type { FromCrawlWorker, ToCrawlWorker } from './crawl-worker-messages.ts';

/** Reads pages and judges sites, so that the page which shows the crawl never stands still. */
const described: DescribedRules = new Map();

addEventListener('message', ({ data }: MessageEvent<ToCrawlWorker>) => {
  const { number } = data;
  answer(data).then(
    (found) => postMessage(found),
    (error: unknown) => {
      const failed: FromCrawlWorker = { kind: 'failed', number, message: String(error) };
      postMessage(failed);
    },
  );
});

async function answer(asked: ToCrawlWorker): Promise<FromCrawlWorker> {
  const { number } = asked;
  if (asked.kind === 'wait') {
    await new Promise((resolve) => setTimeout(resolve, asked.delayMs));
    return { kind: 'waited', number };
  }
  if (asked.kind === 'read') return { kind: 'read', number, reading: readPage(asked.page, described) };
  const source = await loadSiteSource(asked.crawl, asked.plan, asked.ending);
  return { kind: 'judged', number, report: analyseSite(source), edges: edgesOf(source) };
}

function edgesOf(source: SiteSource): CrawlEdges {
  const count = [...source.links()].reduce((sum, { targets }) => sum + targets.length, 0);
  const from = new Int32Array(count);
  const to = new Int32Array(count);
  let at = 0;
  for (const { id, targets } of source.links()) {
    from.fill(id, at, at + targets.length);
    to.set(targets, at);
    at += targets.length;
  }
  return { from, to };
}
