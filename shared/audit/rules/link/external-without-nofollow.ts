import { defineRule, fail, pass } from '#shared/audit/rule.ts';

const qualified = ['nofollow', 'sponsored', 'ugc'];

export const rule = defineRule({
  id: 'link/external-without-nofollow',
  severity: 'notice',
  basis: 'myth',
  scope: 'html',

  needs: ['links'],
  texts: {
    title: { en: 'No nofollow on links to other sites', fr: 'Pas de nofollow vers d’autres sites' },
    found: {
      en: '{count, plural, one {One link to another site is} other {# links to other sites are}} followed.',
      fr: '{count, plural, one {Un lien vers un autre site est suivi} other {# liens vers d’autres sites sont suivis}}.',
    },
    why: {
      en: 'Not scored: links to good sources are normal and help readers. nofollow is for links that you don’t vouch for, sponsored for paid ones.',
      fr: 'Non noté : lier de bonnes sources est normal et aide les lecteurs. nofollow sert aux liens que vous ne cautionnez pas, sponsored aux liens payés.',
    },
    fix: {
      en: 'Nothing needs doing, unless a link is paid for or was written by users.',
      fr: 'Rien à faire, sauf pour un lien payé ou écrit par des utilisateurs.',
    },
  },
  source: {
    label: 'Google: qualify outbound links',
    url: 'https://developers.google.com/search/docs/crawling-indexing/qualify-outbound-links',
    checked: '2026-11',
  },
  check({ links }) {
    const count = links.filter(
      ({ kind, rel }) => kind === 'external' && !rel.some((token) => qualified.includes(token)),
    ).length;
    return count > 20 ? fail({ count }, []) : pass;
  },
});
