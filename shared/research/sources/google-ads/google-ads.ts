import * as z from 'zod/mini';

import { isoTime } from '#shared/kernel/clock.ts';

import { markCloseVariants } from '../../metrics/mark-close-variants.ts';
import { failureOf, unreadable } from '../ask-vendor.ts';
import type { KeywordSource } from '../keyword-source.ts';
import { answered, failed } from '../outcome.ts';
import { adsMetrics, adsNumbers, type AdsRow } from './ads-metrics.ts';
import { adsPlace } from './ads-place.ts';
import { openAccount } from './call-google-ads.ts';

const row = z.object({
  text: z.string(),
  closeVariants: z.optional(z.array(z.string())),
  keywordMetrics: z.optional(adsNumbers),
});
const result = z.object({ results: z.array(row) });

/**
 * Searches, price and competition from the user's own Google Ads account: free, with a developer token and an OAuth client
 * of one's own. Its terms allow it for one's own campaigns alone (`sourceLicences`). Keywords that differ hardly are
 * answered once. https://developers.google.com/google-ads/api/docs/keyword-planning/generate-historical-metrics
 * (2026-12). Unproven against the live API.
 */
export const googleAds: KeywordSource = {
  id: 'google-ads',
  metrics: ['volume', 'cpc', 'competition'],
  fields: ['developerToken', 'clientId', 'clientSecret', 'refreshToken', 'customerId'],
  origins: ['https://googleads.googleapis.com/*', 'https://oauth2.googleapis.com/*'],
  maxBatch: 1_000,
  // One question of the planning service a second.
  minIntervalMs: 1_000,
  freshDays: 30,
  unit: 'free',
  priceOf: () => 0,
  countryFor: (place) => place.country,
  async test(settings, { fetch }) {
    const session = await openAccount(settings, fetch);
    return session.ok ? null : session.failure;
  },
  async ask(request, settings, { clock, fetch }) {
    const { keywords } = request;
    const where = adsPlace(request.place);
    if (!where)
      return failed(request, failureOf('refused', `Google Ads knows no country "${request.place.country ?? ''}".`));
    const session = await openAccount(settings, fetch);
    if (!session.ok) return failed(request, session.failure);
    const { call, currency } = session.value;
    const answer = await call('generateKeywordHistoricalMetrics', { ...where.body, keywords });
    if (!answer.ok) return failed(request, answer.failure);
    const parsed = result.safeParse(answer.value.json);
    if (!parsed.success) return failed(request, unreadable(answer.value));
    const rows = rowsByForm(parsed.data.results);
    const found = keywords.map((keyword): AdsRow => {
      const { about = null, numbers } = rows.get(keyword.toLowerCase()) ?? {};
      return { keyword, numbers, about };
    });
    return answered(markCloseVariants(adsMetrics(found, { place: where.place, currency, observedAt: isoTime(clock) })));
  },
};

/** By each form of a keyword that a row answers; `about` names the others. */
function rowsByForm(rows: readonly z.infer<typeof row>[]): ReadonlyMap<string, Omit<AdsRow, 'keyword'>> {
  return new Map(
    rows.flatMap(({ closeVariants = [], keywordMetrics: numbers, text }) => {
      const forms = [text, ...closeVariants];
      const about = forms.length > 1 ? forms.join(' / ') : null;
      return forms.map((form) => [form.toLowerCase(), { numbers, about }] as const);
    }),
  );
}
