import type { Site } from '../site/site.ts';
import { defineCheck, findingsByTemplate, type SiteFinding } from './check.ts';
import { hreflangEdges } from './hreflang-edges.ts';

export const check = defineCheck({
  id: 'site/hreflang-bad-target',
  severity: 'error',
  basis: 'google',
  needs: [],
  texts: {
    title: 'Language versions that cannot be shown',
    found:
      '{count, plural, one {# alternate leads} other {# alternates lead}} to an address that is no page of the index.',
    why: 'An alternate must answer with a page that may be indexed and that is its own canonical. Google ignores others.',
    fix: 'Name the address where the version really is.',
  },
  source: {
    label: 'Google: localized versions',
    url: 'https://developers.google.com/search/docs/specialty/international/localized-versions',
    checked: '2026-11',
  },
  find,
});

function find(site: Site): readonly SiteFinding[] {
  const places = hreflangEdges(site).flatMap(({ known, page, target, targetPage }) => {
    const fault =
      known && known.status >= 400 && known.outcome !== 'blocked'
        ? `answers ${known.status}`
        : known?.outcome === 'redirect'
          ? 'redirects'
          : targetPage?.isNoindex === true
            ? 'noindex'
            : targetPage && targetPage.canonical !== null && site.find(targetPage.canonical)?.id !== targetPage.id
              ? 'names another canonical'
              : site.mayGoogleRead(target)
                ? undefined
                : 'forbidden by robots.txt';
    return fault === undefined ? [] : [{ url: page.url, target, value: fault }];
  });
  return findingsByTemplate(site, places);
}
