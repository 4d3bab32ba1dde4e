import * as z from 'zod/mini';

import { isoTime } from '#shared/kernel/clock.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';

import type { KeywordMetric } from '../../metrics/keyword-metric.ts';
import { monthSeries } from '../../metrics/month-series.ts';
import { askVendor, failureOfStatus, unreadable, type VendorAnswer } from '../ask-vendor.ts';
import type { KeywordSource, SourceAccess, SourceFailure } from '../keyword-source.ts';
import { articleNamed } from './article-named.ts';

const views = z.object({ items: z.array(z.object({ timestamp: z.string(), views: z.number() })) });
const months = 13;

/**
 * Monthly visits of the article that a keyword names, by people alone. No key, and for any keyword that is the name of
 * an article: others have none. https://doc.wikimedia.org/generated-data-platform/aqs/analytics-api/ (checked 2026-11)
 */
export const wikipedia: KeywordSource = {
  id: 'wikipedia',
  metrics: ['views'],
  fields: [],
  origins: ['https://*.wikipedia.org/*', 'https://wikimedia.org/*'],
  maxBatch: 10,
  minIntervalMs: 500,
  freshDays: 30,
  unit: 'free',
  priceOf: () => 0,
  countryFor: () => null,
  async test(_settings, { fetch }) {
    const site = await askVendor(fetch, 'https://en.wikipedia.org/w/api.php?action=query&meta=siteinfo&format=json');
    if (!site.ok) return site.failure;
    return failureOfStatus(site.value) ?? (site.value.json === undefined ? unreadable(site.value) : null);
  },
  async ask({ keywords, place }, _settings, access) {
    const language = place.language ?? 'en';
    const metrics: KeywordMetric[] = [];
    for (const [at, keyword] of keywords.entries()) {
      const answer = await viewsOf(keyword, language, access);
      if (!answer.ok) return { metrics, unanswered: keywords.slice(at), failure: answer.failure, cost: 0 };
      metrics.push(answer.value);
    }
    return { metrics, unanswered: [], failure: null, cost: 0 };
  },
};

async function viewsOf(
  keyword: string,
  language: string,
  { clock, fetch }: SourceAccess,
): Promise<Result<KeywordMetric, SourceFailure>> {
  const known = {
    keyword,
    metric: 'views',
    source: 'wikipedia',
    place: { country: null, language, device: null },
    currency: null,
    observedAt: isoTime(clock),
  } as const;
  const nothing = { ...known, value: { kind: 'no-data' }, months: [], about: null } as const;
  const article = await articleNamed(keyword, language, fetch);
  if (!article.ok) return article;
  if (article.value === null) return ok(nothing);
  const answer = await askVendor(fetch, addressOfViews(article.value, language, clock()));
  if (!answer.ok) return answer;
  const about = article.value;
  if (answer.value.status === 404 && answer.value.json !== undefined) return ok({ ...nothing, about });
  const read = readViews(answer.value);
  if (!read.ok) return read;
  const newest = read.value.at(-1)?.value;
  return ok(
    newest === undefined
      ? { ...nothing, about }
      : { ...known, about, value: { kind: 'exact', value: newest }, months: read.value },
  );
}

function readViews(answer: VendorAnswer): Result<KeywordMetric['months'], SourceFailure> {
  const failure = failureOfStatus(answer);
  if (failure) return err(failure);
  const parsed = views.safeParse(answer.json);
  if (!parsed.success) return err(unreadable(answer));
  return ok(
    monthSeries(
      parsed.data.items.map(({ timestamp, views: value }) => ({
        year: Number(timestamp.slice(0, 4)),
        month: Number(timestamp.slice(4, 6)),
        value,
      })),
    ),
  );
}

/** The last full months: a month that is under way would look like a fall. */
function addressOfViews(article: string, language: string, nowMs: number): string {
  const now = new Date(nowMs);
  const from = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1));
  const to = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 0));
  const title = encodeURIComponent(article.replaceAll(' ', '_'));
  const range = [from, to].map((day) => day.toISOString().slice(0, 10).replaceAll('-', '')).join('/');
  return `https://wikimedia.org/api/rest_v1/metrics/pageviews/per-article/${language}.wikipedia/all-access/user/${title}/monthly/${range}`;
}
