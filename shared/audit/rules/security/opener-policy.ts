import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'security/opener-policy',
  severity: 'notice',
  basis: 'practice',
  scope: 'any',

  needs: ['response', 'page'],
  texts: {
    title: 'No Cross-Origin-Opener-Policy',
    found: 'The answer has no Cross-Origin-Opener-Policy.',
    why: 'With it, windows that this page opens or that open it can’t reach into it. This is not a ranking factor.',
    fix: 'Send same-origin or same-origin-allow-popups, after testing sign-in windows.',
  },
  source: {
    label: 'HTML: cross-origin opener policies',
    url: 'https://html.spec.whatwg.org/multipage/browsers.html#cross-origin-opener-policies',
    checked: '2026-11',
  },
  check({ response, page }) {
    if (page.isStaging) return notApplicable;
    return response.headers['cross-origin-opener-policy'] === undefined ? fail({}, []) : pass;
  },
});
