import * as z from 'zod/mini';

import { isoTime } from '#shared/kernel/clock.ts';

import type { MetricPlace } from '../../metrics/keyword-metric.ts';
import { unreadable } from '../ask-vendor.ts';
import type { SourceAccess, SourceSettings } from '../keyword-source.ts';
import { noIdeas, type SourceIdeas } from '../source-ideas.ts';
import { callBing, lastFourWeeks, marketOf } from './call-bing.ts';

export interface BingWish {
  readonly seed: string;
  readonly place: MetricPlace;
}

const related = z.object({ d: z.nullable(z.array(z.object({ Query: z.string(), Impressions: z.number() }))) });

/**
 * Searches that Bing relates to a seed, with how often it showed results for each in the last four weeks. Free.
 * https://learn.microsoft.com/en-us/dotnet/api/microsoft.bing.webmaster.api.interfaces.iwebmasterapi.getrelatedkeywords
 * (checked 2026-11). Unproven, as `bing` is: how markets answer that it does not count.
 */
export async function askBingIdeas(
  { place, seed }: BingWish,
  { key = '' }: SourceSettings,
  { clock, fetch }: SourceAccess,
): Promise<SourceIdeas> {
  const { country } = place;
  const market = marketOf(place);
  const answer = await callBing(fetch, 'GetRelatedKeywords', {
    q: seed,
    country: country ?? '',
    language: market,
    ...lastFourWeeks(clock()),
    apikey: key,
  });
  if (!answer.ok) return noIdeas(answer.failure);
  const parsed = related.safeParse(answer.value.json);
  if (!parsed.success) return noIdeas(unreadable(answer.value));
  const byKeyword = new Map((parsed.data.d ?? []).map((each) => [each.Query.trim().toLowerCase(), each]));
  byKeyword.delete('');
  const observedAt = isoTime(clock);
  return {
    keywords: [...byKeyword.keys()],
    metrics: [...byKeyword].map(([keyword, { Impressions }]) => ({
      keyword,
      metric: 'impressions',
      value: Impressions > 0 ? { kind: 'at-least', value: Impressions } : { kind: 'no-data' },
      source: 'bing',
      place: { country, language: market === '' ? null : place.language, device: null },
      currency: null,
      months: [],
      about: null,
      observedAt,
    })),
    total: null,
    failure: null,
    cost: 0,
  };
}
