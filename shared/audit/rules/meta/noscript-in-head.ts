import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'meta/noscript-in-head',
  severity: 'notice',
  basis: 'google',
  scope: 'html',

  needs: ['structure'],
  texts: {
    title: { en: 'Body content in the head’s noscript', fr: 'Contenu de corps dans le noscript de l’en-tête' },
    found: { en: 'A noscript in the head holds {tags}.', fr: 'Un noscript de l’en-tête contient {tags}.' },
    why: {
      en: 'Programs that run no script close the head there, and what follows it is no longer metadata to them.',
      fr: 'Les programmes sans script ferment l’en-tête à cet endroit ; la suite n’est plus une métadonnée.',
    },
    fix: { en: 'Move it into the body.', fr: 'Déplacez-le dans le corps.' },
  },
  source: {
    label: 'Google: valid page metadata',
    url: 'https://developers.google.com/search/docs/crawling-indexing/valid-page-metadata',
    checked: '2026-11',
  },
  check({ structure }) {
    const { bodyNoscripts } = structure;
    return failWhereAny(
      bodyNoscripts.map(({ node, tag }) => ({ node, value: `<${tag}>` })),
      {
        tags: [...new Set(bodyNoscripts.map(({ tag }) => tag))].join(', '),
      },
    );
  },
});
