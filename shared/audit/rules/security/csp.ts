import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'security/csp',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['response', 'page'],
  texts: {
    title: 'No content security policy',
    found: 'The answer has no Content-Security-Policy.',
    why: 'Not a matter of search: ranking does not depend on it. A policy limits what injected scripts can do.',
    fix: 'Start with a report-only policy and tighten it.',
  },
  source: { label: 'Content Security Policy Level 3', url: 'https://www.w3.org/TR/CSP3/', checked: '2026-11' },
  check({ response, page }) {
    if (page.isStaging || !/^https:/i.test(page.url)) return notApplicable;
    const { headers } = response;
    return (headers['content-security-policy'] ?? '') === '' ? fail({}, []) : pass;
  },
});
