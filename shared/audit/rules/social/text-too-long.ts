import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

const maxTitle = 90;
const maxDescription = 200;

export const rule = defineRule({
  id: 'social/text-too-long',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['social'],
  texts: {
    title: { en: 'Texts that sharing cards cut', fr: 'Textes coupés par les cartes de partage' },
    found: { en: '{names} will be cut on sharing cards.', fr: '{names} : coupé sur les cartes de partage.' },
    why: {
      en: 'Most cards show about 60 to 90 characters of a title and 200 of a description.',
      fr: 'La plupart des cartes montrent 60 à 90 caractères de titre et 200 de description.',
    },
    fix: { en: 'Put what matters first.', fr: 'Placez l’important au début.' },
  },
  source: { label: 'The Open Graph protocol', url: 'https://ogp.me/', checked: '2026-11' },
  check({ social }) {
    const long = social.filter(
      ({ property, content }) =>
        (/^(?:og|twitter):title$/.test(property) && Array.from(content).length > maxTitle) ||
        (/^(?:og|twitter):description$/.test(property) && Array.from(content).length > maxDescription),
    );
    return failWhereAny(
      long.map(({ node, content }) => ({ node, value: content.slice(0, 300) })),
      {
        names: [...new Set(long.map(({ property }) => property))].join(', '),
      },
    );
  },
});
