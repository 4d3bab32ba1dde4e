import * as z from 'zod/mini';

import { isoTime } from '#shared/kernel/clock.ts';

import type { MetricPlace } from '../../metrics/keyword-metric.ts';
import { failureOf, unreadable } from '../ask-vendor.ts';
import type { SourceAccess, SourceSettings } from '../keyword-source.ts';
import { noIdeas, type SourceIdeas } from '../source-ideas.ts';
import { adsMetrics, adsNumbers } from './ads-metrics.ts';
import { adsPlace } from './ads-place.ts';
import { openAccount } from './call-google-ads.ts';

/** `words`: searches near some words. `page`: for one page, by its address. `site`: for a whole site. */
export const adsWays = ['words', 'page', 'site'] as const;
export type AdsWay = (typeof adsWays)[number];

export interface AdsWish {
  readonly way: AdsWay;
  /** Words, a line for each of several; an address; a domain. */
  readonly seed: string;
  readonly place: MetricPlace;
}

/** One request takes no more seeds, and brings no more ideas than we ask for. */
const mostSeeds = 20;
const mostIdeas = 1_000;

const answerShape = z.object({
  results: z.optional(z.array(z.object({ text: z.string(), keywordIdeaMetrics: z.optional(adsNumbers) }))),
  totalSize: z.optional(z.union([z.string(), z.number()])),
});

/**
 * Keywords that Google Ads thinks of, with their numbers. Free, one request.
 * https://developers.google.com/google-ads/api/docs/keyword-planning/generate-keyword-ideas (2026-12). Unproven, as
 * `googleAds` is.
 */
export async function askGoogleAdsIdeas(
  { place, seed, way }: AdsWish,
  settings: SourceSettings,
  { clock, fetch }: SourceAccess,
): Promise<SourceIdeas> {
  const where = adsPlace(place);
  if (!where) return noIdeas(failureOf('refused', `Google Ads knows no country "${place.country ?? ''}".`));
  const session = await openAccount(settings, fetch);
  if (!session.ok) return noIdeas(session.failure);
  const { call, currency } = session.value;
  const answer = await call('generateKeywordIdeas', { ...where.body, ...seedOf(way, seed), pageSize: mostIdeas });
  if (!answer.ok) return noIdeas(answer.failure);
  const parsed = answerShape.safeParse(answer.value.json);
  if (!parsed.success || !isAnswer(answer.value.json)) return noIdeas(unreadable(answer.value));
  const { results = [], totalSize } = parsed.data;
  const rows = new Map(
    results.map(({ keywordIdeaMetrics: numbers, text }) => [text.trim().toLowerCase(), { numbers }]),
  );
  rows.delete('');
  const found = Array.from(rows, ([keyword, { numbers }]) => ({ keyword, numbers, about: null }));
  return {
    keywords: [...rows.keys()],
    metrics: adsMetrics(found, { place: where.place, currency, observedAt: isoTime(clock) }),
    total: totalSize === undefined ? null : Number(totalSize),
    failure: null,
    cost: 0,
  };
}

function seedOf(way: AdsWay, seed: string): object {
  switch (way) {
    case 'words': {
      const lines = seed.split('\n').map((line) => line.trim());
      return { keywordSeed: { keywords: lines.filter((line) => line !== '').slice(0, mostSeeds) } };
    }
    case 'page':
      return { urlSeed: { url: seed.trim() } };
    case 'site':
      return { siteSeed: { site: seed.trim() } };
  }
}

/** An answer without ideas is an empty object: nothing but what answers have. */
function isAnswer(json: unknown): boolean {
  return typeof json === 'object' && json !== null && Object.keys(json).every((key) => answerKeys.has(key));
}

const answerKeys: ReadonlySet<string> = new Set(['results', 'totalSize', 'nextPageToken', 'aggregateMetricResults']);
