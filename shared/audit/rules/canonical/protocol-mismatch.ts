import { firstCanonicalPlace, soleCanonicalUrl } from '#shared/audit/reading/declared-canonicals.ts';
import { urlDifference } from '#shared/audit/reading/url-difference.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';
import { parseUrl } from '#shared/kernel/url.ts';

export const rule = defineRule({
  id: 'canonical/protocol-mismatch',
  severity: 'warning',
  basis: 'google',
  scope: 'indexable',

  needs: ['address', 'canonicals', 'page'],
  texts: {
    title: 'Canonical with the other protocol',
    found: 'The page is on {page}, its canonical on {canonical}.',
    why: 'Google prefers https. A canonical with http on an https page sends contradictory signals.',
    fix: 'Write the canonical with https, and redirect http to https.',
  },
  source: {
    label: 'Google: specify a canonical URL',
    url: 'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
    checked: '2026-11',
  },
  check({ canonicals, page }) {
    const url = soleCanonicalUrl(canonicals, page);
    if (url === undefined) return notApplicable;
    const [own, other] = [parseUrl(page.url)?.protocol, parseUrl(url)?.protocol];
    if (urlDifference(page.url, url) === 'domain' || own === other || !own || !other) return pass;
    return fail(
      { page: own.slice(0, -1), canonical: other.slice(0, -1) },
      firstCanonicalPlace(canonicals, page),
      page.isStaging || other === 'https:' ? 'notice' : undefined,
    );
  },
});
