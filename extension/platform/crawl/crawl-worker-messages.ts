import type { ServedPage } from '#shared/audit/served-page/audit-served-page.ts';
import type { PageDrafts } from '#shared/assist/pages/draft-served-page.ts';
import type { PageReading } from '#shared/crawl/reading/page-reading.ts';
import type { CrawlReport } from '#shared/crawl/report/crawl-report.ts';
import type { SiteSource } from '#shared/crawl/site/site-source.ts';
import type { CrawlEdges, CrawlPlan } from '#extension/platform/storage/crawl-records.ts';

/** What a crawl leaves behind when it ends, beside its store. */
export type CrawlEnding = Pick<SiteSource, 'ended' | 'isComplete' | 'startedAt' | 'endedAt' | 'forgotten'>;

/** What the page of a crawl sends to its worker, and what comes back under the same number. */
export type ToCrawlWorker = { readonly number: number } & (
  | { readonly kind: 'read'; readonly page: ServedPage }
  | { readonly kind: 'draft'; readonly page: ServedPage; readonly rule: string }
  | { readonly kind: 'wait'; readonly delayMs: number }
  | { readonly kind: 'judge'; readonly crawl: string; readonly plan: CrawlPlan; readonly ending: CrawlEnding }
);

export type FromCrawlWorker = { readonly number: number } & (
  | { readonly kind: 'read'; readonly reading: PageReading }
  | { readonly kind: 'drafted'; readonly drafts: PageDrafts }
  | { readonly kind: 'waited' }
  | { readonly kind: 'judged'; readonly report: CrawlReport; readonly edges: CrawlEdges }
  | { readonly kind: 'failed'; readonly message: string }
);
