import type { Site, SitePage } from '../site/site.ts';
import { defineCheck, findingsByTemplate, type SiteFinding } from './check.ts';

/** Fewer say nothing about what is usual. */
const leastPages = 10;
/** Pages are looked at, the most clicked first, until they have this share of all clicks. */
const clickShare = 0.8;
const leastClicks = 10;
/** The share of pages with a lower link score. */
const lowShare = 0.25;

export const check = defineCheck({
  id: 'site/link-score',
  severity: 'notice',
  basis: 'practice',
  needs: ['complete', 'search-console'],
  sample: { least: leastPages, norm: 'site', sizes: ({ indexable }) => [indexable.length] },
  texts: {
    title: 'Much visited pages with few links',
    found: '{count, plural, one {# page gets} other {# pages get}} many clicks in search and few links on the site.',
    why: 'Links from your other pages would strengthen what people already look for.',
    fix: 'Link them from pages of the same subject.',
  },
  source: {
    label: 'Brin and Page: The anatomy of a search engine',
    url: 'http://infolab.stanford.edu/~backrub/google.html',
    checked: '2026-11',
  },
  find,
});

/** Of the pages that bring most clicks, those whose link score is among the lowest quarter. */
function find(site: Site): readonly SiteFinding[] {
  const { clicks } = site.searches;
  const clicked = site.indexable
    .flatMap((page) => ({ page, count: clicks.get(page.id) ?? 0 }))
    .toSorted((a, b) => b.count - a.count || a.page.id - b.page.id);
  const all = clicked.reduce((sum, { count }) => sum + count, 0);
  const scores = site.indexable.map(({ id }) => site.scores.get(id) ?? 0).toSorted((a, b) => a - b);
  const places: { url: string; value: string }[] = [];
  let before = 0;
  for (const { count, page } of clicked) {
    if (count < leastClicks || before >= all * clickShare) break;
    before += count;
    if (isWeak(site, page, scores)) places.push({ url: page.url, value: String(count) });
  }
  return places.length === 0 ? [] : findingsByTemplate(site, places);
}

/** Of equal scores half count as lower: where all pages are linked alike, none is weak. */
function isWeak(site: Site, { id }: SitePage, sorted: readonly number[]): boolean {
  const score = site.scores.get(id) ?? 0;
  const reach = score * 1e-6;
  const lower = countWhile(sorted, (other) => other < score - reach);
  const equal = countWhile(sorted, (other) => other <= score + reach) - lower;
  return (lower + equal / 2) / sorted.length < lowShare;
}

/** How many of the sorted numbers come before the first that does not hold, by halving. */
function countWhile(sorted: readonly number[], holds: (value: number) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(sorted[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}
