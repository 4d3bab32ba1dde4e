import * as z from 'zod/mini';

import type { AuthoritySource, SiteFigures } from '../../authority/authority-source.ts';
import { unreadable } from '../ask-vendor.ts';
import { callMoz, mozNotFound } from './call-moz.ts';

const answerForm = z.object({
  result: z.object({ site_metrics: z.object({ domain_authority: z.optional(z.nullable(z.number())) }) }),
});
const intervalMs = 1_000;

/**
 * Moz's Domain Authority, 0 to 100: one site a call, and a row of quota each. Unproven against the live API.
 * https://moz.com/api/docs/api/beta/data-site-metrics-fetch (read in copies and public clients, 2026-11).
 */
export const mozAuthority: AuthoritySource = {
  id: 'moz',
  freshDays: 30,
  unit: 'credits',
  tells: ['domain-authority'],
  priceOf: (count) => count,
  authorityOf: (figures) => figures['domain-authority'] ?? null,
  async ask(domains, { key = '' }, access) {
    const figures = new Map<string, SiteFigures>();
    let cost = 0;
    for (const domain of domains) {
      if (figures.size > 0) await access.wait(intervalMs);
      const site = { site_query: { query: domain, scope: 'domain' } };
      const answer = await callMoz(access, key, 'data.site.metrics.fetch', site);
      if (!answer.ok && answer.failure.code !== mozNotFound) return { figures, failure: answer.failure.failure, cost };
      const read = answer.ok ? answerForm.safeParse(answer.value.json) : undefined;
      if (answer.ok && !read?.success) return { figures, failure: unreadable(answer.value), cost };
      figures.set(domain, { 'domain-authority': read?.data?.result.site_metrics.domain_authority ?? null });
      cost += answer.ok ? 1 : 0;
    }
    return { figures, failure: null, cost };
  },
};
