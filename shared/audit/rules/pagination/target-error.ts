import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'pagination/target-error',
  severity: 'warning',
  basis: 'practice',
  scope: 'html',

  needs: ['targets'],
  texts: {
    title: { en: 'Next or previous page fails', fr: 'Page suivante ou précédente en erreur' },
    found: { en: 'rel=next or rel=prev leads to an error.', fr: 'rel=next ou rel=prev mène à une erreur.' },
    why: {
      en: 'The series breaks off there for everyone who follows it.',
      fr: 'La série s’interrompt là pour tous ceux qui la suivent.',
    },
    fix: {
      en: 'Correct the address, or remove the link at the ends of the series.',
      fr: 'Corrigez l’adresse, ou retirez le lien aux extrémités de la série.',
    },
  },
  source: {
    label: 'Google: pagination',
    url: 'https://developers.google.com/search/docs/specialty/ecommerce/pagination-and-incremental-page-loading',
    checked: '2026-11',
  },
  check({ targets }) {
    const own = targets.filter(({ role }) => role === 'next' || role === 'prev');
    if (own.length === 0) return notApplicable;
    return failWhereAny(
      own
        .filter(({ status }) => status !== null && (status >= 500 || status === 404 || status === 410))
        .map(({ url, status }) => ({ url, value: String(status) })),
    );
  },
});
