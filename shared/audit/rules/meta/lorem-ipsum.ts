import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'meta/lorem-ipsum',
  severity: 'warning',
  basis: 'practice',
  scope: 'html',

  needs: ['text'],
  texts: {
    title: 'Placeholder text left in the page',
    found: 'The page still has placeholder text: “{text}”.',
    why: 'Visitors take the page for unfinished, and search engines index the placeholder.',
    fix: 'Replace it with real text, or remove the block.',
  },
  source: {
    label: 'Google: SEO starter guide',
    url: 'https://developers.google.com/search/docs/fundamentals/seo-starter-guide',
    checked: '2026-11',
  },
  check({ text }) {
    const { loremIpsum } = text;
    return loremIpsum
      ? fail({ text: loremIpsum.text.slice(0, 80) }, [{ node: loremIpsum.node, value: loremIpsum.text.slice(0, 300) }])
      : pass;
  },
});
