import * as z from 'zod/mini';

import { askVendor, failureOf, failureOfStatus, unreadable } from '../sources/ask-vendor.ts';
import type { ConnectableSource } from '../sources/connectable-source.ts';
import type { SourceAccess, SourceSettings } from '../sources/keyword-source.ts';
import { type AuthorityOutcome, type AuthoritySource, noFigures } from './authority-source.ts';

const answerSchema = z.object({
  response: z.array(
    z.object({
      domain: z.string(),
      status_code: z.number(),
      page_rank_decimal: z.union([z.number(), z.string()]),
    }),
  ),
});
const fault = z.object({ error: z.string() });

/**
 * PageRank of domains from Common Crawl's links, 0 to 10: ten times that is the authority. Free, 10,000 calls an hour,
 * 100 domains each. https://www.domcop.com/openpagerank/documentation (read in copies, 2026-11). Unproven against the live
 * API: what it answers to a wrong key.
 */
export const openPageRank: AuthoritySource & ConnectableSource = {
  id: 'open-pagerank',
  fields: ['key'],
  origins: ['https://openpagerank.com/*'],
  freshDays: 30,
  unit: 'free',
  tells: ['page-rank'],
  priceOf: () => 0,
  authorityOf: (figures) => figures['page-rank'] ?? null,
  async test(settings, access) {
    return (await askRanks(['example.com'], settings, access)).failure;
  },
  ask: askRanks,
};

async function askRanks(
  domains: readonly string[],
  { key = '' }: SourceSettings,
  { fetch }: SourceAccess,
): Promise<AuthorityOutcome> {
  const query = new URLSearchParams(domains.map((domain) => ['domains[]', domain]));
  const url = `https://openpagerank.com/api/v1.0/getPageRank?${query.toString()}`;
  const answer = await askVendor(fetch, url, { headers: { 'API-OPR': key } });
  if (!answer.ok) return noFigures(answer.failure);
  const told = fault.safeParse(answer.value.json).data?.error;
  const failure = failureOfStatus(answer.value, told);
  if (failure) return noFigures(failure);
  const read = answerSchema.safeParse(answer.value.json);
  if (!read.success) return noFigures(told === undefined ? unreadable(answer.value) : failureOf('refused', told));
  const known = new Map(read.data.response.map(({ domain, ...rank }) => [domain.toLowerCase(), authorityOf(rank)]));
  const figures = new Map(domains.map((domain) => [domain, { 'page-rank': known.get(domain) ?? null }]));
  return { figures, failure: null, cost: 0 };
}

/** A domain that it does not know has a status of its own, and an empty text or 0 for its rank. */
function authorityOf(rank: {
  readonly status_code: number;
  readonly page_rank_decimal: number | string;
}): number | null {
  const decimal = Number(rank.page_rank_decimal);
  if (rank.status_code !== 200 || rank.page_rank_decimal === '' || !(decimal >= 0 && decimal <= 10)) return null;
  return decimal * 10;
}
