import { defineRule, failWhereAny } from '#shared/audit/rule.ts';
import { parseUrl } from '#shared/kernel/url.ts';

export const rule = defineRule({
  id: 'js/fragment-routing',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['links', 'page'],
  texts: {
    title: 'Pages behind # that Google does not see',
    found: '{count, plural, one {One link leads} other {# links lead}} to a view behind #: {value}.',
    why: 'Google does not treat what follows # as a page of its own, so it can’t index these views.',
    fix: 'Use real paths with the History API.',
  },
  source: {
    label: 'Google: JavaScript SEO basics',
    url: 'https://developers.google.com/search/docs/crawling-indexing/javascript/javascript-seo-basics',
    checked: '2026-11',
  },
  check({ links, page }) {
    const origin = parseUrl(page.url)?.origin;
    const found = links.filter(
      ({ href, url }) => /#(!|\/)[\w/-]/.test(href ?? '') && url !== null && parseUrl(url)?.origin === origin,
    );
    return failWhereAny(
      found.map(({ node, href }) => ({ node, value: (href ?? '').slice(0, 300) })),
      { value: found[0]?.href?.slice(0, 100) ?? '' },
    );
  },
});
