import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'index/mostly-without-snippet',
  severity: 'warning',
  basis: 'google',
  scope: 'indexable',

  needs: ['media', 'text'],
  texts: {
    title: 'Most of the text kept out of snippets',
    found: '{share}% of the text is marked data-nosnippet.',
    why: 'What is marked is shown in no snippet and feeds no AI Overview.',
    fix: 'Mark only what must not be quoted.',
  },
  source: {
    label: 'Google: robots meta tag, data-nosnippet and X-Robots-Tag',
    url: 'https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag',
    checked: '2026-11',
  },
  check({ media, text }) {
    if (media.noSnippetCharacters === 0 || text.characterCount === 0) return notApplicable;
    const share = Math.min(100, (media.noSnippetCharacters / text.characterCount) * 100);
    return share > 50
      ? fail(
          { share: Math.round(share) },
          media.noSnippets.map(({ node }) => ({ node })),
        )
      : pass;
  },
});
