import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'security/version-disclosure',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['response', 'page'],
  texts: {
    title: 'Server reveals its version',
    found: 'The response names the version of its software.',
    why: 'Not a matter of search: ranking does not depend on it. It tells attackers which holes to try.',
    fix: 'Remove the version from Server and X-Powered-By.',
  },
  source: { label: 'RFC 9110: HTTP semantics', url: 'https://www.rfc-editor.org/rfc/rfc9110', checked: '2026-11' },
  check({ response, page }) {
    if (page.isStaging || !/^https:/i.test(page.url)) return notApplicable;
    const { headers } = response;
    return /\/\d+\.\d/.test(`${headers['server'] ?? ''} ${headers['x-powered-by'] ?? ''}`) ? fail({}, []) : pass;
  },
});
