import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'title/markup-in-text',
  severity: 'warning',
  basis: 'practice',
  scope: 'indexable',

  needs: ['head'],
  texts: {
    title: 'Markup or entities shown in the title',
    found: 'The title shows code: “{title}”.',
    why: 'The text was escaped twice or holds tags, and people read it that way in search results.',
    fix: 'Output plain text into the title, escaped once.',
  },
  source: {
    label: 'Google: title links',
    url: 'https://developers.google.com/search/docs/appearance/title-link',
    checked: '2026-11',
  },
  check({ head }) {
    const [first] = head.titles;
    if (!first?.text) return notApplicable;
    const isCode =
      /&(amp|quot|lt|gt|nbsp|#\d{2,5}|#x[\da-f]{2,5});|<\/?(b|i|em|strong|span|br|a|h[1-6])\b[^>]*>|\{\{.*?\}\}|<%.*?%>/i.test(
        first.text,
      );
    return isCode
      ? fail({ title: first.text.slice(0, 150) }, [{ node: first.node, value: first.text.slice(0, 300) }])
      : pass;
  },
});
