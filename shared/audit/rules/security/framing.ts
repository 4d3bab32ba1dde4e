import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'security/framing',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['response', 'page'],
  texts: {
    title: 'Page can be framed by any site',
    found: 'Neither frame-ancestors nor X-Frame-Options limits who may frame the page.',
    why: 'Not a matter of search: ranking does not depend on it. In another site’s frame, the page can be used to hijack clicks.',
    fix: 'Send X-Frame-Options: SAMEORIGIN.',
  },
  source: { label: 'Content Security Policy Level 3', url: 'https://www.w3.org/TR/CSP3/', checked: '2026-11' },
  check({ response, page }) {
    if (page.isStaging || !/^https:/i.test(page.url)) return notApplicable;
    const { headers } = response;
    return (headers['x-frame-options'] ?? '') === '' &&
      !/frame-ancestors/i.test(headers['content-security-policy'] ?? '')
      ? fail({}, [])
      : pass;
  },
});
