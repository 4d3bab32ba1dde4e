import type { Site } from '../site/site.ts';
import { defineCheck, pagesFinding, type SiteFinding } from './check.ts';

export const check = defineCheck({
  id: 'site/click-depth',
  severity: 'notice',
  basis: 'practice',
  needs: ['start'],
  texts: {
    title: 'Pages many clicks away',
    found:
      '{count, plural, one {# page is} other {# pages are}} {group} clicks from the start; {deeper} of {reached} indexable pages that links lead to are deeper than 3.',
    why: 'What is far from the start is crawled later and less often, and few people get there. Which number is too many is contested; Google names none.',
    fix: 'Link what matters from pages nearer to the start: categories, lists of the best, related pages.',
  },
  source: {
    label: 'Google: ecommerce site structure',
    url: 'https://developers.google.com/search/docs/specialty/ecommerce/help-google-understand-your-ecommerce-site-structure',
    checked: '2026-11',
  },
  find,
});

/** Ahrefs and Semrush warn from 4 clicks on, Screaming Frog and Sitebulb from 5. */
const deep = 3;
const veryDeep = 5;

/** One finding for each depth beyond. */
function find(site: Site): readonly SiteFinding[] {
  const reached = site.indexable.filter(({ depth }) => depth >= 0);
  const deeper = reached.filter(({ depth }) => depth > deep);
  return [...Map.groupBy(deeper, ({ depth }) => depth)]
    .toSorted(([a], [b]) => a - b)
    .map(([depth, pages]) =>
      pagesFinding(
        String(depth),
        pages.map(({ title, url }) => ({ url, value: title ?? '' })),
        { deeper: deeper.length, reached: reached.length },
        depth > veryDeep ? 'warning' : 'notice',
      ),
    );
}
