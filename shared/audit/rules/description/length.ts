import { metasNamed, pageDescription } from '#shared/audit/reading/head-metas.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';
import { lineWidth } from '#shared/text/line-width.ts';

export const rule = defineRule({
  id: 'description/length',
  severity: 'notice',
  basis: 'myth',
  scope: 'indexable',

  needs: ['head'],
  texts: {
    title: 'Description outside the usual lengths',
    found: 'The meta description has {count, plural, one {# character} other {# characters}}.',
    why: 'Not scored: Google sets no length and cuts the snippet to the width of the device. The numbers in circulation are guesses.',
    fix: 'Put what matters into the first sentence.',
  },
  source: {
    label: 'Google: snippets and meta descriptions',
    url: 'https://developers.google.com/search/docs/appearance/snippet',
    checked: '2026-11',
  },
  check({ head }) {
    const description = pageDescription(head);
    if (!description) return notApplicable;
    const count = Array.from(description).length;
    const width = lineWidth(description);
    return width > 160 || width < 50
      ? fail(
          { count },
          metasNamed(head, 'description')
            .slice(0, 1)
            .map(({ node }) => ({ node, value: description.slice(0, 300) })),
        )
      : pass;
  },
});
