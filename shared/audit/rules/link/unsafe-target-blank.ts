import { linkPlace } from '#shared/audit/reading/link-name.ts';
import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'link/unsafe-target-blank',
  severity: 'notice',
  basis: 'myth',
  scope: 'html',

  needs: ['links'],
  texts: {
    title: { en: 'target=_blank without noopener', fr: 'target=_blank sans noopener' },
    found: {
      en: '{count, plural, one {One link opens} other {# links open}} a new tab without rel=noopener.',
      fr: '{count, plural, one {Un lien ouvre} other {# liens ouvrent}} un nouvel onglet sans rel=noopener.',
    },
    why: {
      en: 'Not scored: all browsers of the last years act as if noopener were there. It only matters for very old ones.',
      fr: 'Non noté : tous les navigateurs récents agissent comme si noopener était présent. Cela ne compte que pour de très vieux navigateurs.',
    },
    fix: { en: 'Nothing needs doing.', fr: 'Rien à faire.' },
  },
  source: {
    label: 'Google: qualify outbound links',
    url: 'https://developers.google.com/search/docs/crawling-indexing/qualify-outbound-links',
    checked: '2026-11',
  },
  check({ links }) {
    const found = links.filter(
      ({ kind, target, rel }) =>
        kind === 'external' && target === '_blank' && !rel.includes('noopener') && !rel.includes('noreferrer'),
    );
    return failWhereAny(found.map(linkPlace));
  },
});
