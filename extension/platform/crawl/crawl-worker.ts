import { draftServedPage } from '#shared/assist/pages/draft-served-page.ts';
import type { DescribedRules } from '#shared/crawl/reading/judge-page.ts';
import { readPage } from '#shared/crawl/reading/read-page.ts';
import { analyseSite } from '#shared/crawl/report/analyse-site.ts';
import { loadSiteSource } from '#extension/platform/storage/crawl-source.ts';

import type { FromCrawlWorker, ToCrawlWorker } from './crawl-worker-messages.ts';
import { edgesOf } from './edges-of.ts';

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
  if (asked.kind === 'draft') return { kind: 'drafted', number, drafts: draftServedPage(asked.page, asked) };
  if (asked.kind === 'read') return { kind: 'read', number, reading: readPage(asked.page, described) };
  const source = await loadSiteSource(asked.crawl, asked.plan, asked.ending);
  return { kind: 'judged', number, report: analyseSite(source), edges: edgesOf([...source.links()]) };
}
