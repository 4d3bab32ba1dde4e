import { linkPlace } from '#shared/audit/reading/link-name.ts';
import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'link/tracking-params-internal',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['address', 'links'],
  texts: {
    title: 'Tracking parameters on links within the site',
    found: '{count, plural, one {One internal link carries} other {# internal links carry}} tracking parameters.',
    why: 'They make new addresses for the same pages, and overwrite where a visitor really came from.',
    fix: 'Track clicks within the site with events, not with addresses.',
  },
  source: {
    label: 'Google: URL structure',
    url: 'https://developers.google.com/search/docs/crawling-indexing/url-structure',
    checked: '2026-11',
  },
  check({ links }) {
    return failWhereAny(
      links
        .filter(
          ({ kind, url }) =>
            kind === 'internal' && /[?&](utm_(source|medium|campaign)|gclid|fbclid|_gl|mc_cid)=/i.test(url ?? ''),
        )
        .map(linkPlace),
    );
  },
});
