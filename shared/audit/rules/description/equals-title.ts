import { metasNamed, pageDescription, pageTitle } from '#shared/audit/reading/head-metas.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'description/equals-title',
  severity: 'notice',
  basis: 'google',
  scope: 'indexable',

  needs: ['head', 'headings'],
  texts: {
    title: 'Description repeats the title',
    found: 'The meta description is the same as the {part, select, title {title} other {main heading}}.',
    why: 'It adds nothing to the line above it in the results.',
    fix: 'Say in the description what the title leaves out.',
  },
  source: {
    label: 'Google: snippets and meta descriptions',
    url: 'https://developers.google.com/search/docs/appearance/snippet',
    checked: '2026-11',
  },
  check({ head, headings }) {
    const description = pageDescription(head)?.toLowerCase();
    if (!description) return notApplicable;
    const h1 = headings.find(({ level, visible }) => level === 1 && visible)?.text.toLowerCase();
    const part = description === pageTitle(head)?.toLowerCase() ? 'title' : description === h1 ? 'heading' : undefined;
    return part
      ? fail(
          { part },
          metasNamed(head, 'description')
            .slice(0, 1)
            .map(({ node }) => ({ node, value: description.slice(0, 300) })),
        )
      : pass;
  },
});
