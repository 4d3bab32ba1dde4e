import { isSameAddress } from '#shared/audit/reading/url-difference.ts';
import { defineRule, fail, pass } from '#shared/audit/rule.ts';
import { withoutFragment } from '#shared/kernel/url.ts';

export const rule = defineRule({
  id: 'http/view-differs-from-fetch',
  severity: 'notice',
  basis: 'practice',
  scope: 'any',

  needs: ['response', 'page'],
  texts: {
    title: { en: 'A fresh visit ends at another address', fr: 'Une visite neuve aboutit à une autre adresse' },
    found: {
      en: 'You see {page}; a fresh request without cookies ends at {final}.',
      fr: 'Vous voyez {page} ; une requête neuve, sans cookies, aboutit à {final}.',
    },
    why: {
      en: 'Googlebot visits like a new visitor. What you audit here may not be what it gets: a login, a language choice or a script changed the address.',
      fr: 'Googlebot arrive comme un nouveau visiteur. Ce que vous auditez n’est peut-être pas ce qu’il reçoit : une connexion, un choix de langue ou un script a changé l’adresse.',
    },
    fix: {
      en: 'Open the page in a private window and audit it there.',
      fr: 'Ouvrez la page dans une fenêtre privée et auditez-la là.',
    },
  },
  source: {
    label: 'Google: JavaScript SEO basics',
    url: 'https://developers.google.com/search/docs/crawling-indexing/javascript/javascript-seo-basics',
    checked: '2026-11',
  },
  check({ response, page }) {
    if (page.source === 'raw' || isSameAddress(response.finalUrl, page.url)) return pass;
    return fail({ page: withoutFragment(page.url), final: response.finalUrl }, [{ url: response.finalUrl }]);
  },
});
