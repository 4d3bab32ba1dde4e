import type { CrawlEvent } from '#shared/crawl/event.ts';

import type { TaskRow } from './crawl-tables.ts';
import type { TaskResult } from './crawl-work.ts';

/** What a crawl hears of a task that was done. */
export function eventOf(row: TaskRow, result: TaskResult, nowMs: number): CrawlEvent {
  const { task, urlId } = row;
  if (result.kind === 'page' && task.kind === 'page')
    return { kind: 'answered', id: urlId, nowMs, answer: result.answer };
  if (result.kind === 'probe' && task.kind === 'probe')
    return { kind: 'probed', origin: task.origin, nowMs, answer: result.answer };
  if (result.kind === 'robots' && task.kind === 'robots')
    return { kind: 'robots', origin: task.origin, nowMs, answer: result.answer };
  if (result.kind === 'sitemap' && task.kind === 'sitemap') {
    const { sitemaps, status, urls } = result;
    return { kind: 'sitemap', url: task.url, nowMs, urls, sitemaps, status };
  }
  return failTask(row, nowMs);
}

/** What a crawl hears of a task that nobody could bring to its end: it took down each worker that had it. */
export function failTask({ task, urlId }: TaskRow, nowMs: number): CrawlEvent {
  const answer = { kind: 'failed', reason: 'too-large', elapsedMs: 0 } as const;
  switch (task.kind) {
    case 'page':
      return { kind: 'answered', id: urlId, nowMs, answer };
    case 'probe':
      return { kind: 'probed', origin: task.origin, nowMs, answer };
    case 'robots':
      return { kind: 'robots', origin: task.origin, nowMs, answer: { status: null, text: '' } };
    case 'sitemap':
      return { kind: 'sitemap', url: task.url, nowMs, urls: [], sitemaps: [], status: null };
  }
}
