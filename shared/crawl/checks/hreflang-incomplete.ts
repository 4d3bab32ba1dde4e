import type { Site } from '../site/site.ts';
import { defineCheck, findingsByTemplate, type SiteFinding } from './check.ts';
import { hreflangEdges } from './hreflang-edges.ts';

export const check = defineCheck({
  id: 'site/hreflang-incomplete',
  severity: 'notice',
  basis: 'google',
  needs: [],
  texts: {
    title: 'Language versions that list fewer than the others',
    found: '{count, plural, one {# page lists} other {# pages list}} fewer versions than another of the same cluster.',
    why: 'Google pairs the pages that name each other; the others stay apart.',
    fix: 'List the same versions on all of them.',
  },
  source: {
    label: 'Google: localized versions',
    url: 'https://developers.google.com/search/docs/specialty/international/localized-versions',
    checked: '2026-11',
  },
  find,
});

function find(site: Site): readonly SiteFinding[] {
  const places = [...Map.groupBy(hreflangEdges(site), ({ page }) => page)].flatMap(([page, edges]) => {
    const own = new Set(page.alternates.map(({ code }) => code.toLowerCase()));
    const others = new Set(
      edges.flatMap(({ targetPage }) => targetPage?.alternates.map(({ code }) => code.toLowerCase()) ?? []),
    );
    const missing = [...others].filter((code) => !own.has(code) && code !== 'x-default');
    return missing.length > 0 ? [{ url: page.url, value: missing.join(', ').slice(0, 200) }] : [];
  });
  return findingsByTemplate(site, places);
}
