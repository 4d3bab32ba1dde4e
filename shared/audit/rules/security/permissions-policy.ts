import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'security/permissions-policy',
  severity: 'notice',
  basis: 'practice',
  scope: 'any',

  needs: ['response', 'page'],
  texts: {
    title: { en: 'No Permissions-Policy', fr: 'Pas de Permissions-Policy' },
    found: { en: 'The answer has no Permissions-Policy.', fr: 'La réponse n’a pas de Permissions-Policy.' },
    why: {
      en: 'It says which frames may use camera, microphone or location. This is not a ranking factor.',
      fr: 'Il dit quels cadres peuvent utiliser caméra, micro ou position. Ce n’est pas un facteur de classement.',
    },
    fix: { en: 'Send one that allows what the page needs.', fr: 'Envoyez-en un qui permet ce dont la page a besoin.' },
  },
  source: { label: 'W3C: Permissions Policy', url: 'https://www.w3.org/TR/permissions-policy-1/', checked: '2026-11' },
  check({ response, page }) {
    if (page.isStaging) return notApplicable;
    return response.headers['permissions-policy'] === undefined ? fail({}, []) : pass;
  },
});
