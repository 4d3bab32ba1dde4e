import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'security/csp',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['response', 'page'],
  texts: {
    title: { en: 'No content security policy', fr: 'Pas de politique de sécurité du contenu' },
    found: { en: 'The answer has no Content-Security-Policy.', fr: 'La réponse n’a pas de Content-Security-Policy.' },
    why: {
      en: 'Not a matter of search: ranking does not depend on it. A policy limits what injected scripts can do.',
      fr: 'Sans rapport avec la recherche : le classement n’en dépend pas. Une politique limite les effets de scripts injectés.',
    },
    fix: {
      en: 'Begin with a report-only policy and tighten it.',
      fr: 'Commencez par une politique en mode rapport et resserrez-la.',
    },
  },
  source: { label: 'Content Security Policy Level 3', url: 'https://www.w3.org/TR/CSP3/', checked: '2026-11' },
  check({ response, page }) {
    if (page.isStaging || !/^https:/i.test(page.url)) return notApplicable;
    const { headers } = response;
    return (headers['content-security-policy'] ?? '') === '' ? fail({}, []) : pass;
  },
});
