import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'http/redirect-to-error',
  severity: 'error',
  basis: 'google',
  scope: 'any',

  needs: ['response'],
  texts: {
    title: { en: 'Redirect that ends in an error', fr: 'Redirection menant à une erreur' },
    found: {
      en: 'The address redirects to a page that answers with status {status}.',
      fr: 'L’adresse redirige vers une page de statut {status}.',
    },
    why: {
      en: 'Neither the old nor the new address can be indexed.',
      fr: 'Ni l’ancienne ni la nouvelle adresse ne peut être indexée.',
    },
    fix: {
      en: 'Redirect to a page that exists, or answer 404 or 410 at once.',
      fr: 'Redirigez vers une page existante, ou répondez 404 ou 410 directement.',
    },
  },
  source: {
    label: 'Google: HTTP status codes and network errors',
    url: 'https://developers.google.com/search/docs/crawling-indexing/http-network-errors',
    checked: '2026-11',
  },
  check({ response }) {
    if (!response.isRedirected) return notApplicable;
    return response.status >= 400 ? fail({ status: response.status }, [{ url: response.finalUrl }]) : pass;
  },
});
