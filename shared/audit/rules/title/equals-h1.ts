import { pageTitle } from '#shared/audit/reading/head-metas.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'title/equals-h1',
  severity: 'notice',
  basis: 'myth',
  scope: 'indexable',

  needs: ['head', 'headings'],
  texts: {
    title: 'Title equal to the main heading',
    found: 'Title and main heading are both “{text}”.',
    why: 'Not scored: some tools want two wordings. Google asks only that they fit together, and the same words do.',
    fix: 'No action needed. If you like, use the title for your brand or for a detail.',
  },
  source: {
    label: 'Google: title links',
    url: 'https://developers.google.com/search/docs/appearance/title-link',
    checked: '2026-11',
  },
  check({ head, headings }) {
    const title = pageTitle(head);
    const h1 = headings.find(({ level, visible, text }) => level === 1 && visible && text !== '');
    if (!title || !h1) return notApplicable;
    return title.toLowerCase() === h1.text.toLowerCase()
      ? fail({ text: title.slice(0, 150) }, [{ node: h1.node }])
      : pass;
  },
});
