import { metasNamed } from '#shared/audit/reading/head-metas.ts';
import { defineRule, failWhereAny, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'description/multiple',
  severity: 'warning',
  basis: 'practice',
  scope: 'indexable',

  needs: ['head'],
  texts: {
    title: 'More than one meta description',
    found: 'The page has {count, plural, one {# meta description} other {# meta descriptions}}.',
    why: 'Which one a search engine shows is then left to chance.',
    fix: 'Keep one; look for a theme and a plugin that both write it.',
  },
  source: {
    label: 'Google: snippets and meta descriptions',
    url: 'https://developers.google.com/search/docs/appearance/snippet',
    checked: '2026-11',
  },
  check({ head }) {
    const found = metasNamed(head, 'description');
    return found.length > 1
      ? failWhereAny(found.map(({ node, content }) => ({ node, value: (content ?? '').slice(0, 300) })))
      : pass;
  },
});
