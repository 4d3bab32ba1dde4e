import { metasNamed } from '#shared/audit/reading/head-metas.ts';
import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'meta/keywords-present',
  severity: 'notice',
  basis: 'myth',
  scope: 'html',

  needs: ['head'],
  texts: {
    title: { en: 'Meta keywords', fr: 'Meta keywords' },
    found: { en: 'The page has meta keywords.', fr: 'La page a une balise meta keywords.' },
    why: {
      en: 'Not scored: Google has ignored this tag for many years. It does no harm, except that competitors can read it.',
      fr: 'Non noté : Google ignore cette balise depuis des années. Elle ne nuit pas, mais vos concurrents peuvent la lire.',
    },
    fix: { en: 'You can remove it.', fr: 'Vous pouvez la retirer.' },
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
