import type { Site } from '../site/site.ts';
import { defineCheck, findingsByTemplate, type SiteFinding } from './check.ts';
import { hreflangEdges } from './hreflang-edges.ts';

export const check = defineCheck({
  id: 'site/hreflang-code-mismatch',
  severity: 'warning',
  basis: 'google',
  needs: [],
  texts: {
    title: 'Return links under another code',
    found:
      '{count, plural, one {# page calls} other {# pages call}} itself by one code and {count, plural, one {is} other {are}} called by another.',
    why: 'The versions disagree about the language or the country of a page.',
    fix: 'Use one code for each page everywhere.',
  },
  source: {
    label: 'Google: localized versions',
    url: 'https://developers.google.com/search/docs/specialty/international/localized-versions',
    checked: '2026-11',
  },
  find,
});

function find(site: Site): readonly SiteFinding[] {
  const places = hreflangEdges(site).flatMap(({ code, page, targetPage }) => {
    const own =
      targetPage?.alternates
        .filter(({ url }) => site.pageAt(url)?.id === targetPage.id)
        .map((each) => each.code.toLowerCase()) ?? [];
    const isKnown = own.length === 0 || own.includes(code.toLowerCase()) || code.toLowerCase() === 'x-default';
    return isKnown || !targetPage
      ? []
      : [{ url: page.url, target: targetPage.url, value: `${code}, itself ${own.join(', ')}` }];
  });
  return findingsByTemplate(site, places);
}
