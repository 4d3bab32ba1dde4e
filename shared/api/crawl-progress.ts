import { z } from 'zod';

import { crawlOutcomes } from '#shared/crawl/outcome.ts';

/** How far a crawl is. */
export const crawlProgress = z
  .object({
    /** HTML pages so far. */
    pages: z.int().nonnegative(),
    /** Addresses by outcome; their sum is the number of those known. */
    counts: z.partialRecord(z.enum(crawlOutcomes), z.int().nonnegative()),
    /** What it waits for, if for long; null where it does not. */
    waiting: z
      .object({
        untilMs: z.int(),
        reason: z.enum(['politeness', 'pause', 'robots']),
        host: z.string(),
      })
      .nullable(),
  })
  .meta({ id: 'CrawlProgress' });

export type CrawlProgress = z.infer<typeof crawlProgress>;
