import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'http/client-error',
  severity: 'error',
  basis: 'google',
  scope: 'any',
  isBlocking: true,
  needs: ['response'],
  texts: {
    title: { en: 'Page answers with an error', fr: 'La page répond par une erreur' },
    found: { en: 'The server answers with status {status}.', fr: 'Le serveur répond avec le statut {status}.' },
    why: {
      en: 'Google does not index pages that answer 4xx, and removes those it had.',
      fr: 'Google n’indexe pas les pages qui répondent 4xx et retire celles qu’il avait.',
    },
    fix: {
      en: 'If the page exists, make it answer 200. If it moved, redirect it. If it is gone for good, leave 404 or 410.',
      fr: 'Si la page existe, faites-la répondre 200. Si elle a déménagé, redirigez-la. Si elle a disparu, laissez 404 ou 410.',
    },
  },
  source: {
    label: 'Google: HTTP status codes and network errors',
    url: 'https://developers.google.com/search/docs/crawling-indexing/http-network-errors',
    checked: '2026-11',
  },
  check({ response }) {
    const { status } = response;
    return status >= 400 && status < 500 && status !== 401 && status !== 403 ? fail({ status }, []) : pass;
  },
});
