import { metasNamed } from '#shared/audit/reading/head-metas.ts';
import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'meta/rating-adult',
  severity: 'notice',
  basis: 'google',
  scope: 'indexable',

  needs: ['head'],
  texts: {
    title: 'Page marked as adult content',
    found: 'A rating tag marks the page as adult content: {value}.',
    why: 'SafeSearch hides the page from people who filter such results.',
    fix: 'Remove the tag if the page is not for adults only.',
  },
  source: {
    label: 'Google: meta tags that Google supports',
    url: 'https://developers.google.com/search/docs/crawling-indexing/special-tags',
    checked: '2026-11',
  },
  check({ head }) {
    const found = metasNamed(head, 'rating').filter(({ content }) =>
      /^\s*(adult|mature|RTA-5042-1996-1400-1577-RTA)\s*$/i.test(content ?? ''),
    );
    const [first] = found;
    return first
      ? fail(
          { value: (first.content ?? '').trim() },
          found.map(({ node }) => ({ node })),
        )
      : pass;
  },
});
