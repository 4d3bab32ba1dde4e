import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'security/opener-policy',
  severity: 'notice',
  basis: 'practice',
  scope: 'any',

  needs: ['response', 'page'],
  texts: {
    title: { en: 'No Cross-Origin-Opener-Policy', fr: 'Pas de Cross-Origin-Opener-Policy' },
    found: {
      en: 'The answer has no Cross-Origin-Opener-Policy.',
      fr: 'La réponse n’a pas de Cross-Origin-Opener-Policy.',
    },
    why: {
      en: 'With it, windows that this page opens or that open it can’t reach into it. This is not a ranking factor.',
      fr: 'Avec lui, les fenêtres qui ouvrent la page ou qu’elle ouvre ne peuvent y accéder. Ce n’est pas un facteur de classement.',
    },
    fix: {
      en: 'Send same-origin or same-origin-allow-popups, after testing sign-in windows.',
      fr: 'Envoyez same-origin ou same-origin-allow-popups, après test des fenêtres de connexion.',
    },
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
