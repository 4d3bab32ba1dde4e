import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'security/permissions-policy',
  severity: 'notice',
  basis: 'practice',
  scope: 'any',

  needs: ['response', 'page'],
  texts: {
    title: 'No Permissions-Policy',
    found: 'The answer has no Permissions-Policy.',
    why: 'It says which frames may use camera, microphone or location. This is not a ranking factor.',
    fix: 'Send one that allows what the page needs.',
  },
  source: { label: 'W3C: Permissions Policy', url: 'https://www.w3.org/TR/permissions-policy-1/', checked: '2026-11' },
  check({ response, page }) {
    if (page.isStaging) return notApplicable;
    return response.headers['permissions-policy'] === undefined ? fail({}, []) : pass;
  },
});
