import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'index/mostly-without-snippet',
  severity: 'warning',
  basis: 'google',
  scope: 'indexable',

  needs: ['media', 'text'],
  texts: {
    title: { en: 'Most of the text kept out of snippets', fr: 'Presque tout le texte exclu des extraits' },
    found: {
      en: '{share} % of the text is marked data-nosnippet.',
      fr: '{share} % du texte est marqué data-nosnippet.',
    },
    why: {
      en: 'What is marked is shown in no snippet and feeds no AI Overview.',
      fr: 'Ce qui est marqué n’apparaît dans aucun extrait et n’alimente aucun aperçu IA.',
    },
    fix: { en: 'Mark only what must not be quoted.', fr: 'Ne marquez que ce qui ne doit pas être cité.' },
  },
  source: {
    label: 'Google: robots meta tag, data-nosnippet and X-Robots-Tag',
    url: 'https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag',
    checked: '2026-11',
  },
  check({ media, text }) {
    if (media.noSnippetCharacters === 0 || text.characterCount === 0) return notApplicable;
    const share = Math.min(100, Math.round((media.noSnippetCharacters / text.characterCount) * 100));
    return share > 50
      ? fail(
          { share },
          media.noSnippets.map(({ node }) => ({ node })),
        )
      : pass;
  },
});
