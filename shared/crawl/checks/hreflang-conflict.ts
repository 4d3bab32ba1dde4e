import type { Site } from '../site/site.ts';
import { defineCheck, findingsByTemplate, type SiteFinding } from './check.ts';
import { hreflangEdges } from './hreflang-edges.ts';

export const check = defineCheck({
  id: 'site/hreflang-conflict',
  severity: 'error',
  basis: 'google',
  needs: [],
  texts: {
    title: 'Language codes that name two pages',
    found: '{count, plural, one {# page names} other {# pages name}} two addresses for one language code.',
    why: 'Google cannot tell which one is meant.',
    fix: 'Name one address for each code.',
  },
  source: {
    label: 'Google: localized versions',
    url: 'https://developers.google.com/search/docs/specialty/international/localized-versions',
    checked: '2026-11',
  },
  find,
});

function find(site: Site): readonly SiteFinding[] {
  const places = [...Map.groupBy(hreflangEdges(site), ({ page }) => page)].flatMap(([page, edges]) =>
    [...Map.groupBy(edges, ({ code }) => code.toLowerCase())].flatMap(([code, same]) => {
      const targets = [...new Set(same.map(({ target }) => target))];
      return targets.length > 1 ? [{ url: page.url, target: targets.join(' '), value: code }] : [];
    }),
  );
  return findingsByTemplate(site, places);
}
