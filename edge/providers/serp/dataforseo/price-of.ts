import type { SerpRequest } from '../serp-outcome.ts';

/** The first ten results of a search, in millionths of a US dollar (dataforseo.com/pricing, checked 2026-11). */
export const firstTenMicros = { live: 2_000, queued: 600 } as const;

/** Each further ten costs three quarters of the first. */
const furtherShare = 0.75;
/** Searches with operators cost five times as much. */
const operatorFactor = 5;
const operator = /(?:^|\s)-?(?:site|inurl|intitle|intext|inanchor|all\w+|filetype|ext|related|cache|define):/i;

/** The most that a search costs. */
export function priceOf(firstMicros: number, { depth, keyword }: Pick<SerpRequest, 'depth' | 'keyword'>): number {
  const pages = Math.ceil(depth / 10);
  const micros = firstMicros + (pages - 1) * firstMicros * furtherShare;
  return Math.ceil(micros * (operator.test(keyword) ? operatorFactor : 1));
}
