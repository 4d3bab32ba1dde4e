import { defineRule, fail, needsReview, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'http/unauthorised',
  severity: 'error',
  basis: 'google',
  scope: 'any',
  isBlocking: true,
  needs: ['response'],
  texts: {
    title: { en: 'Page refuses visitors without a login', fr: 'La page refuse les visiteurs non connectés' },
    found: {
      en: 'A request without cookies gets status {status}.',
      fr: 'Une requête sans cookies reçoit le statut {status}.',
    },
    why: {
      en: 'Googlebot has no login and gets the same answer. With 403 it may also be a defence against robots that lets Googlebot pass; check that in Search Console.',
      fr: 'Googlebot n’a pas de compte et reçoit la même réponse. Un 403 peut aussi venir d’une protection anti-robots qui laisse passer Googlebot ; vérifiez-le dans la Search Console.',
    },
    fix: {
      en: 'If the page is public, let it answer 200 without a login.',
      fr: 'Si la page est publique, faites-la répondre 200 sans connexion.',
    },
  },
  source: {
    label: 'Google: HTTP status codes and network errors',
    url: 'https://developers.google.com/search/docs/crawling-indexing/http-network-errors',
    checked: '2026-11',
  },
  check({ response }) {
    const { status } = response;
    if (status === 401) return fail({ status }, []);
    return status === 403 ? needsReview({ status }, []) : pass;
  },
});
