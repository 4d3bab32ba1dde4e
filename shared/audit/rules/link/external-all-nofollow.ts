import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'link/external-all-nofollow',
  severity: 'notice',
  basis: 'myth',
  scope: 'html',

  needs: ['links'],
  texts: {
    title: { en: 'All external links are nofollow', fr: 'Tous les liens externes sont nofollow' },
    found: { en: 'All {count} external links have nofollow.', fr: 'Les {count} liens externes ont tous nofollow.' },
    why: {
      en: 'Not scored: this saves no rank. Google asks for nofollow on links that you do not vouch for, and needs none on the others.',
      fr: 'Non noté : cela n’économise aucun rang. Google demande nofollow pour les liens dont vous ne répondez pas, pas pour les autres.',
    },
    fix: {
      en: 'Leave nofollow off links to sources that you trust.',
      fr: 'Retirez nofollow des liens vers les sources fiables.',
    },
  },
  source: {
    label: 'Google: qualify outbound links',
    url: 'https://developers.google.com/search/docs/crawling-indexing/qualify-outbound-links',
    checked: '2026-11',
  },
  check({ links }) {
    const external = links.filter(({ kind }) => kind === 'external');
    if (external.length < 3) return notApplicable;
    return external.every(({ rel }) => rel.includes('nofollow')) ? fail({ count: external.length }, []) : pass;
  },
});
