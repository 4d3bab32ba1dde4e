import { metasNamed } from '#shared/audit/reading/head-metas.ts';
import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'meta/keywords-present',
  severity: 'notice',
  basis: 'myth',
  scope: 'html',

  needs: ['head'],
  texts: {
    title: 'Meta keywords',
    found: 'The page has meta keywords.',
    why: 'Not scored: Google has ignored this tag for many years. It does no harm, except that competitors can read it.',
    fix: 'You can remove it.',
  },
  source: {
    label: 'Google: meta tags that Google supports',
    url: 'https://developers.google.com/search/docs/crawling-indexing/special-tags',
    checked: '2026-11',
  },
  check({ head }) {
    const found = metasNamed(head, 'keywords').filter(({ content }) => content?.trim());
    return found.length === 0
      ? pass
      : fail(
          {},
          found.map(({ node, content }) => ({ node, value: (content ?? '').slice(0, 300) })),
        );
  },
});
