import * as z from 'zod/mini';

import { err, ok, type Result } from '#shared/kernel/result.ts';

import { askVendor, failureOf, failureOfStatus, unreadable } from '../sources/ask-vendor.ts';
import type { ConnectableSource } from '../sources/connectable-source.ts';
import type { SourceAccess, SourceFailure } from '../sources/keyword-source.ts';
import type { AuthoritySource, SiteFigures } from './authority-source.ts';

const answerSchema = z.object({ ranks: z.array(z.object({ date: z.string(), rank: z.number() })) });
const fault = z.union([
  z.pipe(
    z.object({ detail: z.string() }),
    z.transform(({ detail }) => detail),
  ),
  z.pipe(
    z.object({ error: z.string() }),
    z.transform(({ error }) => error),
  ),
]);
/** Its interface takes one question a second. */
const intervalMs = 1_100;
/** Powers of ten from the first rank to the last of its whole list, which has some millions. */
const decades = 7;

/**
 * Rank among the most popular sites, by several lists taken together: free, without a key, one domain a request.
 * https://tranco-list.eu/api_documentation (read in copies and public clients, 2026-11). Unproven against the live API:
 * how it says that a client asks too often.
 */
export const tranco: AuthoritySource & ConnectableSource = {
  id: 'tranco',
  fields: [],
  origins: ['https://tranco-list.eu/*'],
  freshDays: 30,
  unit: 'free',
  tells: ['tranco-rank'],
  priceOf: () => 0,
  /** The first rank is 100, a thousandth 57, a millionth 14. */
  authorityOf(figures) {
    const rank = figures['tranco-rank'] ?? null;
    return rank === null ? null : Math.max(0, 100 * (1 - Math.log10(rank) / decades));
  },
  async test(_settings, access) {
    const answer = await rankOf('example.com', access);
    return answer.ok ? null : answer.failure;
  },
  async ask(domains, _settings, access) {
    const figures = new Map<string, SiteFigures>();
    for (const domain of domains) {
      if (figures.size > 0) await access.wait(intervalMs);
      const answer = await rankOf(domain, access);
      if (!answer.ok) return { figures, failure: answer.failure, cost: 0 };
      figures.set(domain, { 'tranco-rank': answer.value });
    }
    return { figures, failure: null, cost: 0 };
  },
};

/** The newest; null for a domain that is on none of its lists. */
async function rankOf(domain: string, { fetch }: SourceAccess): Promise<Result<number | null, SourceFailure>> {
  const answer = await askVendor(fetch, `https://tranco-list.eu/api/ranks/domain/${encodeURIComponent(domain)}`);
  if (!answer.ok) return answer;
  const told = fault.safeParse(answer.value.json).data;
  const failure = failureOfStatus(answer.value, told);
  if (failure) return err(failure);
  const read = answerSchema.safeParse(answer.value.json);
  if (!read.success) return err(told === undefined ? unreadable(answer.value) : failureOf('refused', told));
  const newest = read.data.ranks.toSorted((a, b) => b.date.localeCompare(a.date))[0];
  return ok(newest && newest.rank >= 1 ? newest.rank : null);
}
