import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'http/refresh-header',
  severity: 'warning',
  basis: 'google',
  scope: 'any',

  needs: ['response'],
  texts: {
    title: { en: 'Redirect by Refresh header', fr: 'Redirection par en-tête Refresh' },
    found: { en: 'The response has a Refresh header: {value}.', fr: 'La réponse porte un en-tête Refresh : {value}.' },
    why: {
      en: 'Google treats it like a redirect, but asks for status 301 or 308.',
      fr: 'Google le traite comme une redirection, mais préfère le statut 301 ou 308.',
    },
    fix: { en: 'Redirect with the status of the answer.', fr: 'Redirigez par le statut de la réponse.' },
  },
  source: {
    label: 'Google: redirects',
    url: 'https://developers.google.com/search/docs/crawling-indexing/301-redirects',
    checked: '2026-11',
  },
  check({ response }) {
    const value = response.headers['refresh'];
    return value !== undefined && /[;,]\s*\S/.test(value)
      ? fail({ value: value.slice(0, 200) }, [{ value: value.slice(0, 200) }])
      : pass;
  },
});
