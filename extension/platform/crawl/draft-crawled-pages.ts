import { isHtmlType, responseFactsOf } from '#shared/audit/served-page/served-answer.ts';
import type { PageDrafts } from '#shared/assist/pages/draft-served-page.ts';
import { maxPageBytes } from '#shared/crawl/drive/run-crawl.ts';
import { noAnswerWords } from '#shared/crawl/outcome-words.ts';
import { fetchUrl } from '#extension/platform/network/backend-access.ts';
import { createCrawlFetcher } from '#extension/platform/network/crawl-fetcher.ts';

import { type CrawlWorkerClient, startCrawlWorker } from './crawl-worker-client.ts';

export interface DraftJob {
  /** A page rule that a text or a tag fixes. */
  readonly rule: string;
  /** Pages that are left to be asked. */
  readonly urls: readonly string[];
  readonly start: string;
  readonly sendsCookies: boolean;
}

export interface DraftWatch {
  /** Each page once, in the order of the job. */
  readonly onPage: (page: PageDrafts) => void;
  readonly signal: AbortSignal;
}

/** `asked-to-wait`: the host refused with 429 or 503; the page that it refused was not told and is left. */
export type DraftEnd = 'ended' | 'stopped' | 'asked-to-wait';

/** Between two requests: four a second, as a crawl. */
const pauseMs = 250;

/** Asks pages of a crawl again, one after the other, and drafts for what a rule finds there. Their bytes are not kept. */
export async function draftCrawledPages(job: DraftJob, { onPage, signal }: DraftWatch): Promise<DraftEnd> {
  const { sendsCookies, start, urls } = job;
  const fetchOnce = createCrawlFetcher({ start, list: urls, sendsCookies, fetch: fetchUrl });
  const worker = startCrawlWorker();
  try {
    for (const [index, url] of urls.entries()) {
      if (index > 0) await new Promise<void>((resolve) => void worker.later(resolve, pauseMs));
      if (signal.aborted) return 'stopped';
      const page = await draftPage(url, job.rule, fetchOnce, worker);
      if (page === 'asked-to-wait') return page;
      onPage(page);
    }
    return 'ended';
  } finally {
    worker.close();
  }
}

async function draftPage(
  url: string,
  rule: string,
  fetchOnce: ReturnType<typeof createCrawlFetcher>,
  worker: CrawlWorkerClient,
): Promise<PageDrafts | 'asked-to-wait'> {
  const unread = (why: string): PageDrafts => ({ url, fixes: [], unread: why });
  const asked = await fetchOnce({ url, maxBytes: maxPageBytes });
  if (!asked.ok) return unread(noAnswerWords(asked.failure.reason));
  const { bytes, headers, isTruncated, status } = asked.value;
  if (status === 429 || status === 503) return 'asked-to-wait';
  if (status === 0 || (status >= 300 && status < 400)) return unread('redirects');
  if (status >= 400) return unread(`answers ${status}`);
  if (!isHtmlType(headers['content-type'])) return unread('answers with something other than HTML');
  const answer = { status, finalUrl: url, isRedirected: false, redirects: [], headers, bytes, isTruncated };
  const page = {
    url,
    bytes,
    response: { state: 'present', value: responseFactsOf(answer) },
    // The crawl has obeyed it; no recipe reads it.
    robotsTxt: { state: 'missing', reason: 'not-asked' },
    collectedAt: new Date().toISOString(),
  } as const;
  return (await worker.draft(page, rule)) ?? unread('answers with nothing that can be read');
}
