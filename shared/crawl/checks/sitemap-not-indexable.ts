import type { Site } from '../site/site.ts';
import { defineCheck, pagesFinding, type SiteFinding } from './check.ts';

export const check = defineCheck({
  id: 'site/sitemap-not-indexable',
  severity: 'error',
  basis: 'google',
  needs: ['sitemap'],
  texts: {
    title: 'Addresses in a sitemap that cannot be indexed',
    found: '{count, plural, one {# address of a sitemap} other {# addresses of sitemaps}}: {group}.',
    why: 'A sitemap lists what should be in the index. Others cost requests and make the list less credible.',
    fix: 'Take them out, or list the address where the page is.',
  },
  source: {
    label: 'Google: build and submit a sitemap',
    url: 'https://developers.google.com/search/docs/crawling-indexing/sitemaps/build-sitemap',
    checked: '2026-11',
  },
  find,
});

function find(site: Site): readonly SiteFinding[] {
  const places = site.source.urls.flatMap((known) => {
    if (!known.isInSitemap) return [];
    const page = site.pages.get(known.id);
    const target = site.source.urls[known.redirectsTo]?.url ?? page?.canonical ?? undefined;
    const fault =
      known.outcome === 'redirect'
        ? 'redirects'
        : known.status >= 400 && known.outcome !== 'blocked'
          ? `answers ${known.status}`
          : known.outcome === 'disallowed'
            ? 'forbidden by robots.txt'
            : page?.isNoindex === true
              ? 'noindex'
              : page && !page.isIndexable && page.canonical !== null
                ? 'names another canonical'
                : undefined;
    return fault === undefined ? [] : [{ url: known.url, value: fault, ...(target !== undefined && { target }) }];
  });
  return [...Map.groupBy(places, ({ value }) => value)].map(([fault, same]) => pagesFinding(fault, same));
}
