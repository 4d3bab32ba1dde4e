import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'meta/noscript-in-head',
  severity: 'notice',
  basis: 'google',
  scope: 'html',

  needs: ['structure'],
  texts: {
    title: 'Body content in the head’s noscript',
    found: 'A noscript in the head holds {tags}.',
    why: 'Programs that run no scripts end the head there and no longer read what follows as metadata.',
    fix: 'Move it into the body.',
  },
  source: {
    label: 'Google: valid page metadata',
    url: 'https://developers.google.com/search/docs/crawling-indexing/valid-page-metadata',
    checked: '2026-11',
  },
  check({ structure }) {
    const { bodyNoscripts } = structure;
    return failWhereAny(
      bodyNoscripts.map(({ node, tag }) => ({ node, value: nameOf(tag) })),
      {
        tags: [...new Set(bodyNoscripts.map(({ tag }) => tag))].join(', '),
      },
    );
  },
});

function nameOf(tag: string): string {
  return tag === 'text' ? 'text' : `<${tag}>`;
}
