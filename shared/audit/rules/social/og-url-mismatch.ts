import { soleCanonicalUrl } from '#shared/audit/reading/declared-canonicals.ts';
import { socialValue } from '#shared/audit/reading/social-value.ts';
import { urlDifference } from '#shared/audit/reading/url-difference.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';
import { parseUrl } from '#shared/kernel/url.ts';

export const rule = defineRule({
  id: 'social/og-url-mismatch',
  severity: 'notice',
  basis: 'practice',
  scope: 'indexable',

  needs: ['address', 'social', 'canonicals', 'page'],
  texts: {
    title: 'og:url differs from the canonical',
    found: 'og:url is {og}, the canonical is {canonical}.',
    why: 'og:url is where likes and shares are counted. Two addresses split the count.',
    fix: 'Use the canonical address for og:url.',
  },
  source: { label: 'The Open Graph protocol', url: 'https://ogp.me/', checked: '2026-11' },
  check({ social, canonicals, page }) {
    const said = socialValue(social, 'og:url');
    const og = said ? parseUrl(said, page.url)?.href : undefined;
    const canonical = soleCanonicalUrl(canonicals, page);
    if (og === undefined || canonical === undefined) return notApplicable;
    const difference = urlDifference(og, canonical);
    if (difference === 'none' || difference === 'form') return pass;
    return fail(
      { og, canonical },
      social.filter(({ property }) => property === 'og:url').map(({ node }) => ({ node, url: og })),
    );
  },
});
