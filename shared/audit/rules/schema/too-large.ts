import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'schema/too-large',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['structuredData'],
  texts: {
    title: { en: 'Structured data too large to judge', fr: 'Données structurées trop volumineuses pour être jugées' },
    found: {
      en: '{count, plural, one {One JSON-LD block is} other {# JSON-LD blocks are}} longer than 200,000 characters, so only the beginning was kept and nothing in it was judged.',
      fr: '{count, plural, one {Un bloc JSON-LD dépasse} other {# blocs JSON-LD dépassent}} 200 000 caractères : seul le début a été gardé et rien n’y a été jugé.',
    },
    why: {
      en: 'Google reads at most the first 2 MB of a page’s HTML. What stands behind a huge block may be lost, and every visitor loads it.',
      fr: 'Google ne lit que les 2 premiers Mo du HTML d’une page. Ce qui suit un bloc énorme peut être perdu, et chaque visiteur le charge.',
    },
    fix: {
      en: 'Describe what the page is about; leave lists of everything to the pages of their own.',
      fr: 'Décrivez ce dont parle la page ; laissez les listes complètes à leurs propres pages.',
    },
  },
  source: {
    label: 'Google: Googlebot',
    url: 'https://developers.google.com/search/docs/crawling-indexing/googlebot',
    checked: '2026-11',
  },
  check({ structuredData }) {
    const cut = structuredData.jsonLd.filter(({ isTruncated }) => isTruncated);
    return failWhereAny(cut.map(({ node, types }) => ({ node, value: types.join(', ').slice(0, 200) })));
  },
});
