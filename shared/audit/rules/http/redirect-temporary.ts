import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'http/redirect-temporary',
  severity: 'notice',
  basis: 'google',
  scope: 'any',

  needs: ['response'],
  texts: {
    title: { en: 'Temporary redirect', fr: 'Redirection temporaire' },
    found: {
      en: 'The redirect to this page is temporary (status {status}).',
      fr: 'La redirection vers cette page est temporaire (statut {status}).',
    },
    why: {
      en: 'With a temporary redirect Google tends to keep the old address in its results.',
      fr: 'Avec une redirection temporaire, Google tend à garder l’ancienne adresse dans ses résultats.',
    },
    fix: {
      en: 'If the move is permanent, answer 301 or 308.',
      fr: 'Si le déménagement est définitif, répondez 301 ou 308.',
    },
  },
  source: {
    label: 'Google: redirects',
    url: 'https://developers.google.com/search/docs/crawling-indexing/301-redirects',
    checked: '2026-11',
  },
  check({ response }) {
    const temporary = response.redirects.filter(({ status }) => status === 302 || status === 303 || status === 307);
    const [first] = temporary;
    return first
      ? fail(
          { status: first.status },
          temporary.map(({ url, status }) => ({ url, value: String(status) })),
        )
      : pass;
  },
});
