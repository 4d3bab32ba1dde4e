import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'security/hsts',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['response', 'page'],
  texts: {
    title: 'No HSTS',
    found: 'The answer has no Strict-Transport-Security of at least a month.',
    why: 'Not a matter of search: ranking does not depend on it. Without it the first visit may go over http.',
    fix: 'Send Strict-Transport-Security: max-age=31536000; includeSubDomains.',
  },
  source: { label: 'RFC 6797: HSTS', url: 'https://www.rfc-editor.org/rfc/rfc6797', checked: '2026-11' },
  check({ response, page }) {
    if (page.isStaging || !/^https:/i.test(page.url)) return notApplicable;
    const { headers } = response;
    return Number(/max-age="?(\d+)/i.exec(headers['strict-transport-security'] ?? '')?.[1] ?? 0) < 2_592_000
      ? fail({}, [])
      : pass;
  },
});
