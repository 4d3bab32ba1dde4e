import * as z from 'zod/mini';

import { err, ok, type Result } from '#shared/kernel/result.ts';

import { askVendor, failureOf, failureOfStatus, unreadable } from '../sources/ask-vendor.ts';
import type { KeywordSource, SourceAccess, SourceFailure, SourceSettings } from '../sources/keyword-source.ts';

/** A source of domains' authority: connected as sources of numbers are. */
export interface AuthoritySource extends Pick<
  KeywordSource,
  'fields' | 'freshDays' | 'id' | 'origins' | 'test' | 'unit'
> {
  readonly maxBatch: number;
  /** Authority by domain, 0 to 100; null for a domain that the source does not know. Never throws. */
  ask(
    domains: readonly string[],
    settings: SourceSettings,
    access: SourceAccess,
  ): Promise<Result<ReadonlyMap<string, number | null>, SourceFailure>>;
}

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
export const openPageRank: AuthoritySource = {
  id: 'open-pagerank',
  fields: ['key'],
  origins: ['https://openpagerank.com/*'],
  maxBatch: 100,
  freshDays: 30,
  unit: 'free',
  async test(settings, access) {
    const answer = await openPageRank.ask(['example.com'], settings, access);
    return answer.ok ? null : answer.failure;
  },
  async ask(domains, { key = '' }, { fetch }) {
    const query = new URLSearchParams(domains.map((domain) => ['domains[]', domain]));
    const url = `https://openpagerank.com/api/v1.0/getPageRank?${query.toString()}`;
    const answer = await askVendor(fetch, url, { headers: { 'API-OPR': key } });
    if (!answer.ok) return answer;
    const told = fault.safeParse(answer.value.json).data?.error;
    const failure = failureOfStatus(answer.value, told);
    if (failure) return err(failure);
    const read = answerSchema.safeParse(answer.value.json);
    if (!read.success) return err(told === undefined ? unreadable(answer.value) : failureOf('refused', told));
    const known = new Map(read.data.response.map(({ domain, ...rank }) => [domain.toLowerCase(), authorityOf(rank)]));
    return ok(new Map(domains.map((domain) => [domain, known.get(domain) ?? null])));
  },
};

/** A domain that it does not know has a status of its own, and an empty text or 0 for its rank. */
function authorityOf(rank: {
  readonly status_code: number;
  readonly page_rank_decimal: number | string;
}): number | null {
  const decimal = Number(rank.page_rank_decimal);
  if (rank.status_code !== 200 || rank.page_rank_decimal === '' || !(decimal >= 0 && decimal <= 10)) return null;
  return decimal * 10;
}
