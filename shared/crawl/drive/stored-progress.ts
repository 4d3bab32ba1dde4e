import * as z from 'zod/mini';

import type { CrawlState } from '../state/crawl-state.ts';

/** What a store keeps of a crawl under `progress`. */
export const storedProgress = z.object({ pages: z.number(), bytes: z.number(), requests: z.number() });

/** And under `sitemaps`. */
export const sitemapAnswers = z.array(z.tuple([z.string(), z.nullable(z.number())]));

/** Sitemaps with what they answered; null where nothing came. */
export function answersOf({ sitemaps }: CrawlState): readonly (readonly [string, number | null])[] {
  return Array.from(sitemaps, ([url, answer]) => [url, answer === 'asked' ? null : answer] as const);
}
