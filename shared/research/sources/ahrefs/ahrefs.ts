import * as z from 'zod/mini';

import { isoTime } from '#shared/kernel/clock.ts';

import type { KeywordMetric } from '../../metrics/keyword-metric.ts';
import { failureOf } from '../ask-vendor.ts';
import type { KeywordSource } from '../keyword-source.ts';
import { answered, exactly, failed } from '../outcome.ts';
import { callAhrefs, leastUnits } from './call-ahrefs.ts';

const number = z.optional(z.nullable(z.number()));
const row = z.object({ keyword: z.string(), volume: number, difficulty: number, cpc: number });
const answerForm = z.object({ keywords: z.array(row) });
const usageForm = z.object({ limits_and_usage: z.object({}) });
/** `volume` and `difficulty` at ten units each, keyword and price at one. */
const unitsPerKeyword = 22;

/**
 * Ahrefs' searches, difficulty (KD) and price from Keywords Explorer.
 * https://docs.ahrefs.com/docs/api/keywords-explorer/operations/list-overview (read in copies, 2026-11). Unproven against the
 * live API: whether a keyword that Ahrefs has never seen is left out or comes without numbers; both are "no data".
 */
export const ahrefs: KeywordSource = {
  id: 'ahrefs',
  metrics: ['volume', 'difficulty', 'cpc'],
  fields: ['key'],
  origins: ['https://api.ahrefs.com/*'],
  maxBatch: 100,
  minIntervalMs: 1_000,
  freshDays: 30,
  unit: 'credits',
  priceOf: (count) => (count === 0 ? 0 : Math.max(leastUnits, count * unitsPerKeyword)),
  countryFor: (place) => place.country ?? 'us',
  async test({ key = '' }, { fetch }) {
    const answer = await callAhrefs(fetch, 'subscription-info/limits-and-usage', key);
    if (!answer.ok) return answer.failure;
    return usageForm.safeParse(answer.value.json).success ? null : unknownForm;
  },
  async ask(request, { key = '' }, access) {
    const { keywords, place } = request;
    const country = place.country ?? 'us';
    const query = new URLSearchParams({
      country,
      select: 'keyword,volume,difficulty,cpc',
      keywords: keywords.map(asListed).join(','),
    });
    const answer = await callAhrefs(access.fetch, `keywords-explorer/overview?${query.toString()}`, key);
    if (!answer.ok) return failed(request, answer.failure);
    const { json, units } = answer.value;
    const parsed = answerForm.safeParse(json);
    if (!parsed.success) return failed(request, unknownForm, units ?? 0);
    const rows = new Map(parsed.data.keywords.map((each) => [each.keyword.toLowerCase(), each]));
    const observedAt = isoTime(access.clock);
    const metrics = keywords.flatMap((keyword) =>
      metricsOf(keyword, country, rows.get(asListed(keyword).toLowerCase()), observedAt),
    );
    return answered(metrics, units ?? ahrefs.priceOf(keywords.length));
  },
};

const unknownForm = failureOf('shape', 'The answer cannot be read.');

/** In its list of keywords a comma ends one. */
function asListed(keyword: string): string {
  return keyword.replaceAll(',', ' ').replace(/ {2,}/g, ' ').trim();
}

function metricsOf(
  keyword: string,
  country: string,
  found: z.infer<typeof row> | undefined,
  observedAt: string,
): KeywordMetric[] {
  const known = {
    keyword,
    source: 'ahrefs',
    place: { country, language: null, device: null },
    about: null,
    currency: null,
    months: [],
    observedAt,
  } as const;
  const cents = found?.cpc;
  return [
    { ...known, metric: 'volume', value: exactly(found?.volume) },
    { ...known, metric: 'difficulty', value: exactly(found?.difficulty) },
    // In US cents.
    {
      ...known,
      metric: 'cpc',
      value: exactly(cents === null || cents === undefined ? null : cents / 100),
      currency: 'USD',
    },
  ];
}
