import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'hreflang/target-redirect-or-error',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['targets'],
  texts: {
    title: { en: 'Language version redirects or fails', fr: 'Version linguistique redirigée ou en erreur' },
    found: {
      en: '{count, plural, one {One language version redirects or answers} other {# language versions redirect or answer}} with an error.',
      fr: '{count, plural, one {Une version linguistique redirige ou répond} other {# versions linguistiques redirigent ou répondent}} par une erreur.',
    },
    why: {
      en: 'hreflang must name final addresses that answer with 200. Others drop out of the set.',
      fr: 'hreflang doit désigner des adresses finales répondant par 200. Les autres sortent de l’ensemble.',
    },
    fix: {
      en: 'Correct the addresses, or remove them from the set.',
      fr: 'Corrigez les adresses, ou retirez-les de l’ensemble.',
    },
  },
  source: {
    label: 'Google: localized versions',
    url: 'https://developers.google.com/search/docs/specialty/international/localized-versions',
    checked: '2026-11',
  },
  check({ targets }) {
    const own = targets.filter(({ role }) => role === 'alternate');
    if (own.length === 0) return notApplicable;
    const wrong = own.filter(
      ({ status, isRedirected }) =>
        isRedirected || (status !== null && (status >= 500 || status === 404 || status === 410)),
    );
    return failWhereAny(
      wrong.map(({ url, status, finalUrl, isRedirected }) => ({
        url,
        value: isRedirected ? `→ ${finalUrl ?? ''}` : String(status),
      })),
    );
  },
});
