import { firstCanonicalPlace, soleCanonicalUrl } from '#shared/audit/reading/declared-canonicals.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';
import { parseUrl } from '#shared/kernel/url.ts';

/** Other addresses of a home page: AMP and mobile versions, index files, language roots. */
const homePath = /^\/(amp|m|mobile|home|(index|default)(\.[a-z]{2,5})?|[a-z]{2}([-_][a-z]{2})?)?\/?$/i;

export const rule = defineRule({
  id: 'canonical/to-homepage',
  severity: 'warning',
  basis: 'google',
  scope: 'indexable',

  needs: ['address', 'canonicals', 'page'],
  texts: {
    title: 'Canonical points to the home page',
    found: 'The canonical of this page is the home page: {url}.',
    why: 'It asks Google to drop this page in favour of the home page. Usually a template fills in the same canonical everywhere.',
    fix: 'Let each page name its own address.',
  },
  source: {
    label: 'Google: specify a canonical URL',
    url: 'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
    checked: '2026-11',
  },
  check({ canonicals, page }) {
    const url = soleCanonicalUrl(canonicals, page);
    const [own, target] = [parseUrl(page.url), parseUrl(url ?? '')];
    if (!own || !target) return notApplicable;
    const isFromDeeper =
      target.origin === own.origin && target.pathname === '/' && target.search === '' && !homePath.test(own.pathname);
    return isFromDeeper ? fail({ url: target.href }, firstCanonicalPlace(canonicals, page)) : pass;
  },
});
