import type { Site } from '../site/site.ts';
import { defineCheck, findingsByTemplate, type SiteFinding } from './check.ts';
import { hreflangEdges } from './hreflang-edges.ts';

export const check = defineCheck({
  id: 'site/hreflang-no-return',
  severity: 'error',
  basis: 'google',
  needs: [],
  texts: {
    title: 'Language versions that do not name each other',
    found: '{count, plural, one {# alternate is} other {# alternates are}} not named in return.',
    why: 'Without a return link Google ignores the pair: else anyone could name your page as a version of theirs.',
    fix: 'Name every version, itself included, on each of the pages.',
  },
  source: {
    label: 'Google: localized versions',
    url: 'https://developers.google.com/search/docs/specialty/international/localized-versions',
    checked: '2026-11',
  },
  find,
});

/** Targets that were read, and that do not name the page under any code. */
function find(site: Site): readonly SiteFinding[] {
  const places = hreflangEdges(site).flatMap(({ code, page, target, targetPage }) => {
    const isReturned = targetPage?.alternates.some(({ url }) => site.pageAt(url)?.id === page.id) ?? true;
    return isReturned || targetPage?.id === page.id ? [] : [{ url: page.url, target, value: code }];
  });
  return findingsByTemplate(site, places);
}
