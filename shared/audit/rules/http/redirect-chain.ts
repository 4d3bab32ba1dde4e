import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'http/redirect-chain',
  severity: 'warning',
  basis: 'google',
  scope: 'any',

  needs: ['response'],
  texts: {
    title: { en: 'Chain of redirects', fr: 'Chaîne de redirections' },
    found: {
      en: '{count} redirects in a row lead to this page.',
      fr: '{count} redirections à la suite mènent à cette page.',
    },
    why: {
      en: 'Every hop costs time, and Googlebot gives up after ten.',
      fr: 'Chaque étape coûte du temps et Googlebot abandonne après dix.',
    },
    fix: {
      en: 'Redirect the first address straight to the last one.',
      fr: 'Redirigez la première adresse directement vers la dernière.',
    },
  },
  source: {
    label: 'Google: HTTP status codes and network errors',
    url: 'https://developers.google.com/search/docs/crawling-indexing/http-network-errors',
    checked: '2026-11',
  },
  check({ response }) {
    const { redirects } = response;
    if (redirects.length === 0) return response.isRedirected ? notApplicable : pass;
    return redirects.length > 1
      ? fail(
          { count: redirects.length },
          redirects.map(({ url, status }) => ({ url, value: String(status) })),
        )
      : pass;
  },
});
