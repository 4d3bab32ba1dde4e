import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'http/server-error',
  severity: 'error',
  basis: 'google',
  scope: 'any',
  isBlocking: true,
  needs: ['response'],
  texts: {
    title: { en: 'Server error', fr: 'Erreur du serveur' },
    found: { en: 'The server answers with status {status}.', fr: 'Le serveur répond avec le statut {status}.' },
    why: {
      en: 'Google crawls the site more slowly, and drops pages that keep answering 5xx.',
      fr: 'Google explore le site plus lentement et retire les pages qui continuent de répondre 5xx.',
    },
    fix: {
      en: 'Look into the server’s log for the reason. For planned maintenance answer 503 for a short time only.',
      fr: 'Cherchez la cause dans le journal du serveur. Pour une maintenance, répondez 503 pendant peu de temps.',
    },
  },
  source: {
    label: 'Google: HTTP status codes and network errors',
    url: 'https://developers.google.com/search/docs/crawling-indexing/http-network-errors',
    checked: '2026-11',
  },
  check({ response }) {
    return response.status >= 500 ? fail({ status: response.status }, []) : pass;
  },
});
