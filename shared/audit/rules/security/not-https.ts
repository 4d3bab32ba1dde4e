import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'security/not-https',
  severity: 'warning',
  basis: 'google',
  scope: 'any',

  needs: ['page'],
  texts: {
    title: { en: 'Page without https', fr: 'Page sans https' },
    found: { en: 'The page is served over http.', fr: 'La page est servie en http.' },
    why: {
      en: 'Browsers call it “not secure”, others on the network can read and change it, and Google prefers https pages.',
      fr: 'Les navigateurs la disent « non sécurisée », d’autres sur le réseau peuvent la lire et la modifier, et Google préfère les pages https.',
    },
    fix: {
      en: 'Get a certificate (free from Let’s Encrypt) and redirect http to https.',
      fr: 'Obtenez un certificat (gratuit chez Let’s Encrypt) et redirigez http vers https.',
    },
  },
  source: {
    label: 'Google: page experience',
    url: 'https://developers.google.com/search/docs/appearance/page-experience',
    checked: '2026-11',
  },
  check({ page }) {
    if (page.isStaging || !page.url.startsWith('http')) return notApplicable;
    return page.url.startsWith('http:') ? fail({}, []) : pass;
  },
});
