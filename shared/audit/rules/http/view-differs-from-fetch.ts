import { isSameAddress } from '#shared/audit/reading/url-difference.ts';
import { defineRule, fail, pass } from '#shared/audit/rule.ts';
import { withoutFragment } from '#shared/kernel/url.ts';

export const rule = defineRule({
  id: 'http/view-differs-from-fetch',
  severity: 'notice',
  basis: 'practice',
  scope: 'any',

  needs: ['response', 'page'],
  texts: {
    title: 'A fresh visit ends at another address',
    found: 'You see {page}; a fresh request without cookies ends at {final}.',
    why: 'Googlebot visits like a new visitor. What you audit here may not be what it gets: a login, a language choice or a script changed the address.',
    fix: 'Open the page in a private window and audit it there.',
  },
  source: {
    label: 'Google: JavaScript SEO basics',
    url: 'https://developers.google.com/search/docs/crawling-indexing/javascript/javascript-seo-basics',
    checked: '2026-11',
  },
  check({ response, page }) {
    if (page.source === 'raw' || isSameAddress(response.finalUrl, page.url)) return pass;
    return fail({ page: withoutFragment(page.url), final: response.finalUrl }, [{ url: response.finalUrl }]);
  },
});
