import type { Site } from '../site/site.ts';
import { defineCheck, findingsByTemplate, type SiteFinding } from './check.ts';
import { counted } from '#shared/kernel/counted.ts';

export const check = defineCheck({
  id: 'site/hreflang-unread',
  severity: 'warning',
  basis: 'google',
  needs: [],
  texts: {
    title: 'hreflang that nothing reads',
    found: '{count, plural, one {# page has} other {# pages have}} hreflang on links that are not rel="alternate".',
    why: 'Search engines read hreflang with rel="alternate" alone. Any other word there, such as "alternative", makes the line nothing.',
    fix: 'Write rel="alternate".',
  },
  source: {
    label: 'Google: localized versions',
    url: 'https://developers.google.com/search/docs/specialty/international/localized-versions',
    checked: '2026-11',
  },
  find,
});

function find(site: Site): readonly SiteFinding[] {
  const pages = [...site.pages.values()].filter(({ unreadAlternates }) => unreadAlternates > 0);
  return findingsByTemplate(
    site,
    pages.map(({ unreadAlternates, url }) => ({ url, value: counted(unreadAlternates, 'link') })),
  );
}
