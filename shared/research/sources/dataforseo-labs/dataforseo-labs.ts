import * as z from 'zod/mini';

import { isoTime } from '#shared/kernel/clock.ts';

import { failureOf } from '../ask-vendor.ts';
import { callDataForSeo } from '../dataforseo/call-dataforseo.ts';
import { locationCode } from '../dataforseo/location-code.ts';
import { rowsByKeyword } from '../dataforseo/rows-by-keyword.ts';
import type { KeywordSource } from '../keyword-source.ts';
import { exactly, failed } from '../outcome.ts';

const row = z.object({ keyword: z.string(), keyword_difficulty: z.optional(z.nullable(z.number())) });
const result = z.object({ items: z.optional(z.nullable(z.array(z.unknown()))) });

const callMicros = 10_000;
const keywordMicros = 100;

/**
 * DataForSEO's own keyword difficulty, of one country and language. Paid by call and keyword.
 * https://docs.dataforseo.com/v3/dataforseo_labs/google/bulk_keyword_difficulty/live/ (checked 2026-11)
 */
export const dataforseoLabs: KeywordSource = {
  id: 'dataforseo-labs',
  metrics: ['difficulty'],
  fields: ['login', 'password'],
  origins: ['https://api.dataforseo.com/*'],
  maxBatch: 1_000,
  minIntervalMs: 100,
  freshDays: 30,
  unit: 'usd-micros',
  priceOf: (count) => (count === 0 ? 0 : callMicros + count * keywordMicros),
  countryFor: (place) => place.country,
  test: async (settings, { fetch }) => {
    const answer = await callDataForSeo(fetch, settings, 'appendix/user_data');
    return answer.result.ok ? null : answer.result.failure;
  },
  async ask(request, settings, { clock, fetch }) {
    const { keywords, place } = request;
    const location = place.country === null ? undefined : locationCode(place.country);
    if (location === undefined || place.language === null) {
      return failed(request, failureOf('refused', 'DataForSEO Labs needs a country and a language.'));
    }
    const answer = await callDataForSeo(fetch, settings, 'dataforseo_labs/google/bulk_keyword_difficulty/live', {
      keywords,
      location_code: location,
      language_code: place.language,
    });
    if (!answer.result.ok) return failed(request, answer.result.failure, answer.costMicros);
    const parsed = z.array(result).safeParse(answer.result.value);
    const rows =
      parsed.success &&
      rowsByKeyword(
        parsed.data.flatMap(({ items }) => items ?? []),
        row,
      );
    if (!rows) {
      return failed(request, failureOf('shape', 'The answer has rows of another form.'), answer.costMicros);
    }
    const observedAt = isoTime(clock);
    const metrics = keywords.map((keyword) => ({
      keyword,
      metric: 'difficulty' as const,
      value: exactly(rows.get(keyword.toLowerCase())?.keyword_difficulty),
      source: 'dataforseo-labs' as const,
      place: { ...place, device: null },
      currency: null,
      months: [],
      about: null,
      observedAt,
    }));
    return { metrics, unanswered: [], failure: null, cost: answer.costMicros };
  },
};
