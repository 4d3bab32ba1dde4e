import * as z from 'zod/mini';

import { type AuthoritySource, noFigures, type SiteFigures, unknownSite } from '../../authority/authority-source.ts';
import { failureOf } from '../ask-vendor.ts';
import { callAhrefs, leastUnits } from './call-ahrefs.ts';

const answerForm = z.object({
  targets: z.array(
    z.object({
      url: z.string(),
      domain_rating: z.optional(z.nullable(z.number())),
      org_traffic: z.optional(z.nullable(z.number())),
    }),
  ),
});
const tells = ['domain-rating', 'organic-visits'] as const;
/** Address and rating one each, visits ten. */
const unitsOfRow = 12;

/**
 * Ahrefs' Domain Rating of sites with their subdomains, and its estimate of their monthly visits from searches, 100 sites a
 * call. https://docs.ahrefs.com/en/api/reference/batch-analysis/post-batch-analysis (its OpenAPI read in a copy, 2026-11).
 * Unproven against the live API.
 */
export const ahrefsRatings: AuthoritySource = {
  id: 'ahrefs',
  freshDays: 30,
  unit: 'credits',
  tells,
  priceOf: (count) => (count === 0 ? 0 : Math.max(leastUnits, count * unitsOfRow)),
  authorityOf: (figures) => figures['domain-rating'] ?? null,
  async ask(domains, { key = '' }, { fetch }) {
    const answer = await callAhrefs(fetch, 'batch-analysis/batch-analysis', key, {
      select: ['url', 'domain_rating', 'org_traffic'],
      targets: domains.map((url) => ({ url, mode: 'subdomains', protocol: 'both' })),
    });
    if (!answer.ok) return noFigures(answer.failure);
    const { json, status, units } = answer.value;
    const read = answerForm.safeParse(json);
    if (!read.success) {
      return { ...noFigures(failureOf('shape', `The answer cannot be read (status ${status}).`)), cost: units ?? 0 };
    }
    const known = new Map(
      read.data.targets.map(({ domain_rating, org_traffic, url }): [string, SiteFigures] => [
        url.toLowerCase().replace(/\/$/, ''),
        { 'domain-rating': domain_rating ?? null, 'organic-visits': org_traffic ?? null },
      ]),
    );
    return {
      figures: new Map(domains.map((domain) => [domain, known.get(domain) ?? unknownSite(tells)])),
      failure: null,
      cost: units ?? ahrefsRatings.priceOf(domains.length),
    };
  },
};
