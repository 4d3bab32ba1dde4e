import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'perf/no-store',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['response', 'page'],
  texts: {
    title: { en: 'Page is not kept for going back', fr: 'Page non conservée pour le retour' },
    found: {
      en: 'Cache-Control: no-store keeps browsers from keeping the page for the back button.',
      fr: 'Cache-Control: no-store empêche de garder la page pour le bouton retour.',
    },
    why: {
      en: 'Going back then loads the page anew instead of showing it at once.',
      fr: 'Revenir en arrière recharge alors la page au lieu de l’afficher aussitôt.',
    },
    fix: {
      en: 'Use no-cache where the page has nothing private.',
      fr: 'Utilisez no-cache si la page n’a rien de privé.',
    },
  },
  source: { label: 'web.dev: back/forward cache', url: 'https://web.dev/articles/bfcache', checked: '2026-11' },
  check({ response, page }) {
    if (page.isStaging || !/^https:/i.test(page.url)) return notApplicable;
    const { headers } = response;
    return /no-store/i.test(headers['cache-control'] ?? '') ? fail({}, []) : pass;
  },
});
