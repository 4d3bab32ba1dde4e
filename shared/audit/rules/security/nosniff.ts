import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'security/nosniff',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['response', 'page'],
  texts: {
    title: { en: 'Types may be guessed', fr: 'Types devinables' },
    found: {
      en: 'The answer has no X-Content-Type-Options: nosniff.',
      fr: 'La réponse n’a pas X-Content-Type-Options: nosniff.',
    },
    why: {
      en: 'Not a matter of search: ranking does not depend on it. Without it a browser may take an upload for a script.',
      fr: 'Sans rapport avec la recherche : le classement n’en dépend pas. Sans lui, un navigateur peut prendre un fichier envoyé pour un script.',
    },
    fix: { en: 'Send X-Content-Type-Options: nosniff.', fr: 'Envoyez X-Content-Type-Options: nosniff.' },
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
