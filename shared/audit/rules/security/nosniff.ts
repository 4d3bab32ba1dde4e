import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'security/nosniff',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['response', 'page'],
  texts: {
    title: 'MIME types may be guessed',
    found: 'The answer has no X-Content-Type-Options: nosniff.',
    why: 'Not a matter of search: ranking does not depend on it. Without it a browser may take an upload for a script.',
    fix: 'Send X-Content-Type-Options: nosniff.',
  },
  source: {
    label: 'Fetch: X-Content-Type-Options',
    url: 'https://fetch.spec.whatwg.org/#x-content-type-options-header',
    checked: '2026-11',
  },
  check({ response, page }) {
    if (page.isStaging || !/^https:/i.test(page.url)) return notApplicable;
    const { headers } = response;
    return !/nosniff/i.test(headers['x-content-type-options'] ?? '') ? fail({}, []) : pass;
  },
});
