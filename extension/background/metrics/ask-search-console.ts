import { callEndpoint, type CallOptions } from '#shared/api/call.ts';
import { readKeywordSearches } from '#shared/api/endpoints/search-console.ts';
import { readSearchesOf } from '#shared/api/endpoints/search-console-searches.ts';
import { isoTime, systemClock } from '#shared/kernel/clock.ts';
import { askableKeyword } from '#shared/research/metrics/askable-keyword.ts';
import type { KeywordMetric, MetricPlace } from '#shared/research/metrics/keyword-metric.ts';
import { impressionsMetric, ownClicksMetric } from '#shared/search-console/impressions-metric.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';
import type { MetricOffer } from '#extension/platform/messages/keyword-numbers.ts';
import { loadBackendAccess } from '#extension/platform/network/backend-access.ts';
import type { KeywordCopy } from '#extension/platform/storage/keyword-records.ts';
import { saveMetrics } from '#extension/platform/storage/metric-store.ts';
import { saveOwnPages } from '#extension/platform/storage/own-page-searches.ts';
import { loadCopiesOfSearch } from '#extension/platform/storage/site-copies.ts';

import { findSiteProject } from '../find-site-project.ts';
import { askedPlace, isAnswered } from './is-answered.ts';

/** Its newest days are two old; a day later there is one more. */
export const searchConsoleSource = { id: 'search-console', freshDays: 1 } as const;

/** Where the query is tracked at a backend, which then may know what Search Console counted of it. */
export async function searchConsoleOffer(snapshot: SerpSnapshot, place: MetricPlace): Promise<readonly MetricOffer[]> {
  const keyword = askableKeyword(snapshot.query ?? '');
  if (!keyword.ok || (await copiesOf(snapshot)).length === 0) return [];
  if (await isAnswered(keyword.value, place, searchConsoleSource)) return [];
  return [{ source: 'search-console', price: 0, unit: 'free', country: null }];
}

/** Impressions and clicks of own sites for the query, of the site that has most; nothing where the backend does not answer. */
export async function askSearchConsole(snapshot: SerpSnapshot, place: MetricPlace): Promise<void> {
  const keyword = askableKeyword(snapshot.query ?? '');
  const access = await loadBackendAccess();
  if (!keyword.ok || !access || (await searchConsoleOffer(snapshot, place)).length === 0) return;
  const found: (readonly [impressions: KeywordMetric, clicks: KeywordMetric])[] = [];
  for (const { country, device, domain, id } of await copiesOf(snapshot)) {
    const read = await callEndpoint(readKeywordSearches, { params: { keywordId: id } }, access);
    if (!read.ok) continue;
    const { points } = read.value;
    const counted = { keyword: keyword.value, domain, device, country: country === '' ? null : country, points };
    const observedAt = isoTime(systemClock);
    found.push([impressionsMetric(counted, observedAt), ownClicksMetric(counted, observedAt)]);
  }
  await askOwnPages(keyword.value, await copiesOf(snapshot), access);
  const [most] = found.toSorted(([a], [b]) => countOf(b) - countOf(a));
  if (most) await saveMetrics(most, askedPlace(place));
}

/** Which pages of each site the query led to, as Google says now; nothing of a site that it does not tell of. */
async function askOwnPages(query: string, copies: readonly KeywordCopy[], access: CallOptions): Promise<void> {
  for (const domain of new Set(copies.map((copy) => copy.domain))) {
    const project = await findSiteProject(domain);
    if (!project) continue;
    const params = { projectId: project.projectId };
    const read = await callEndpoint(readSearchesOf, { params, query: { query } }, access);
    if (read.ok) await saveOwnPages({ domain, query, pages: read.value.rows, askedAt: isoTime(systemClock) });
  }
}

async function copiesOf({ device, engine, query }: SerpSnapshot): Promise<readonly KeywordCopy[]> {
  if (engine !== 'google' || query === null || !(await loadBackendAccess())) return [];
  return loadCopiesOfSearch({ device, engine, keyword: query });
}

function countOf({ value }: KeywordMetric): number {
  return value.kind === 'at-least' ? value.value : 0;
}
