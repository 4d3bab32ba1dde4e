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
    title: 'Texts too long for sharing cards',
    found: '{names} will be cut on sharing cards.',
    why: 'Most cards show about 60 to 90 characters of a title and 200 of a description.',
    fix: 'Put what matters first.',
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
