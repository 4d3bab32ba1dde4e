import { defineRule, failWhereAny, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'meta/template-tags',
  severity: 'warning',
  basis: 'practice',
  scope: 'html',

  needs: ['text'],
  texts: {
    title: 'Template tags that were not filled in',
    found: '{count, plural, one {One template tag is} other {# template tags are}} visible: {sample}.',
    why: 'A template did not run or lacked a value, and visitors and search engines read its code.',
    fix: 'Check why the value is missing, or why the script did not run.',
  },
  source: {
    label: 'Google: JavaScript SEO basics',
    url: 'https://developers.google.com/search/docs/crawling-indexing/javascript/javascript-seo-basics',
    checked: '2026-11',
  },
  check({ text }) {
    const [first] = text.templateTags;
    if (!first) return pass;
    return failWhereAny(
      text.templateTags.map(({ node, text: value }) => ({ node, value: value.slice(0, 300) })),
      { sample: first.text.slice(0, 80) },
    );
  },
});
